export { portalWorkspaceOf as workspaceOf, type PortalWorkspace as Workspace } from '@crossward/contracts';
