import path from "node:path";
import { isId } from "../../shared/base/ids.ts";

/** The path of a file whose name is an id, inside `dir`; throws on any other name, so that no caller leaves the folder. */
export function idPath(dir: string, id: string): string {
	if (!isId(id)) throw new Error("not an id");
	return path.join(dir, id);
}
