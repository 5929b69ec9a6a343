import parser from '@typescript-eslint/parser';
import { RuleTester } from 'eslint';
import { routesDeclarePermission } from './routes-declare-permission.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ languageOptions: { parser, parserOptions: { sourceType: 'module' } } });
const controller = (method) => `@Controller('v1/lamps') class LampController { ${method} }`;

tester.run('routes-declare-permission', routesDeclarePermission, {
  valid: [
    controller(`@Get() @Requires('gap:read') list() {}`),
    controller(`@Public() @Post(':id/opening') open() {}`),
    controller(`@http.Delete() @access.Requires('gap:read') remove() {}`),
    controller(`helper() {} @Inject() other() {}`),
    controller(`list = () => {};`),
  ],
  invalid: [
    ...['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Head', 'Options', 'Search', 'Sse'].map((route) => ({
      code: controller(`@${route}() list() {}`),
      errors: [{ messageId: 'undeclared', data: { name: 'list' } }],
    })),
    {
      code: controller(`@Get() @Answer(Lamp) list() {} @Get('x') @Public() fine() {}`),
      errors: [{ messageId: 'undeclared', data: { name: 'list' } }],
    },
    { code: controller(`@Get list() {}`), errors: [{ messageId: 'undeclared' }] },
    { code: controller(`@http.Get() list() {}`), errors: [{ messageId: 'undeclared' }] },
    { code: controller(`@Get() @Public() @Requires('gap:read') list() {}`), errors: [{ messageId: 'twice' }] },
    { code: controller(`@Get() ['list']() {}`), errors: [{ messageId: 'undeclared', data: { name: 'computed' } }] },
  ],
});
