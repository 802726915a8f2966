import { z } from 'zod';

// must run before the first schema is built: the page's CSP forbids code from strings
z.config({ jitless: true });

export { z };
