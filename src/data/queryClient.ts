import { QueryClient } from '@tanstack/react-query';

/** The only cache and the only way to the network. */
export const queryClient = new QueryClient();
