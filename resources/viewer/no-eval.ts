import { z } from "zod";

// The file's own CSP forbids compiling schemas to functions; this module comes before every schema.
z.config({ jitless: true });
