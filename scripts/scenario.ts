import fs from "node:fs";
import path from "node:path";
import { readCase } from "../shared/scenario/case.ts";
import { runCase } from "../shared/scenario/run.ts";

const FAILED = 1;
const UNREADABLE = 2;

/** `INIT_CWD` is where the caller stands, as npm tells it. */
function locate(file: string): string {
	const fromCaller = path.resolve(process.env["INIT_CWD"] ?? ".", file);
	return fs.existsSync(fromCaller) ? fromCaller : path.resolve(file);
}

function readJson(file: string): unknown {
	const text = fs.readFileSync(locate(file), "utf8");
	return JSON.parse(text.replace(/^\uFEFF/, ""));
}

function complain(file: string, why: string): number {
	process.stderr.write(`${file}: ${why}\n`);
	return UNREADABLE;
}

/** Prints the outcome of one file; gives the exit status it asks for. */
function runFile(file: string): number {
	let json: unknown;
	try {
		json = readJson(file);
	} catch (error) {
		return complain(
			file,
			error instanceof Error ? error.message : "unreadable",
		);
	}
	const read = readCase(json);
	if (!read.ok) return complain(file, `not a case:\n${read.reason}`);
	const outcome = runCase(read.value);
	process.stdout.write(`${JSON.stringify({ file, ...outcome })}\n`);
	return outcome.passed ? 0 : FAILED;
}

const files = process.argv.slice(2);
if (files.length === 0)
	process.stderr.write("usage: npm run -s scenario -- FILE…\n");
process.exitCode =
	files.length === 0 ? UNREADABLE : Math.max(...files.map(runFile));
