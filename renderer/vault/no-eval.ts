import { z } from "zod";

// The policy of this room forbids code made from text: schemas are interpreted. Imported before any schema is made.
z.config({ jitless: true });
