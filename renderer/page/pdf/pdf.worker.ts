import "../old-engine.ts";
import "./bounded-worker.ts";
import "./image-decoders.ts";
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
