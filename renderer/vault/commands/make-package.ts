import { type Result, refuse } from "../../../shared/base/result.ts";
import type { PackageFault } from "../../../shared/vault-protocol.ts";
import type { Desk } from "./desk.ts";

export async function makePackage(
	_desk: Desk,
	_request: object,
	_page: MessagePort | undefined,
): Promise<Result<{ copy: number; code: string | null }, PackageFault>> {
	return refuse({ kind: "storage-failed" });
}
