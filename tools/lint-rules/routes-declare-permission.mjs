/** The decorators of @nestjs/common that make a method of a controller a route. */
const ROUTES = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Head', 'Options', 'Search', 'Sse']);
const ACCESS = new Set(['Public', 'Requires']);

/** `@Get()`, `@Get`, `@http.Get()`: the name of the decorator. */
const nameOf = ({ expression }) => {
  const callee = expression.type === 'CallExpression' ? expression.callee : expression;
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : null;
};

/** Every route says who may call it: exactly one of `@Public()` and `@Requires(permission)`. The boot checks it too. */
export const routesDeclarePermission = {
  meta: {
    type: 'problem',
    docs: { description: 'A route method declares exactly one of @Public() and @Requires(permission).' },
    schema: [],
    messages: {
      undeclared: 'The route ({{name}}) does not say who may call it: add @Public() or @Requires(permission).',
      twice:
        'The route ({{name}}) declares its access more than once: keep one of @Public() and @Requires(permission).',
    },
  },
  create: (context) => ({
    MethodDefinition(node) {
      const names = (node.decorators ?? []).map(nameOf);
      if (!names.some((name) => ROUTES.has(name))) return;
      const declared = names.filter((name) => ACCESS.has(name)).length;
      if (declared === 1) return;
      const name = node.key.type === 'Identifier' ? node.key.name : 'computed';
      context.report({ node: node.key, messageId: declared === 0 ? 'undeclared' : 'twice', data: { name } });
    },
  }),
};
