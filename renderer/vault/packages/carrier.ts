import {
	type Handlers,
	serveCalls,
	tell,
} from "../../../shared/base/port-calls.ts";
import { portLike } from "./port-like.ts";
import {
	CANCEL,
	type PackageJob,
	type PackageResult,
	packageWork,
} from "./work-protocol.ts";

export interface PackageCarriage {
	readonly job: PackageJob;
	readonly door: MessagePort;
	readonly handlers: Handlers<typeof packageWork, MessagePort>;
	readonly cancelled: AbortSignal;
}

/** Packs and seals in a worker of its own, so that the vault answers meanwhile; the worker ends with its package. */
export async function carryPackage({
	job,
	door,
	handlers,
	cancelled,
}: PackageCarriage): Promise<PackageResult> {
	const worker = new Worker(new URL("./package.worker.ts", import.meta.url), {
		type: "module",
	});
	const { port1, port2 } = new MessageChannel();
	const vault = portLike(port1);
	const cancel = () => tell(vault, CANCEL);
	try {
		return await new Promise<PackageResult>((resolve, reject) => {
			const fail = () => reject(new Error("the package worker failed"));
			serveCalls(vault, packageWork, handlers, fail);
			worker.onerror = fail;
			worker.onmessage = ({ data }) => resolve(data);
			const ports = { calls: port2, door };
			worker.postMessage({ job, ports }, [port2, door]);
			if (cancelled.aborted) cancel();
			cancelled.addEventListener("abort", cancel);
		});
	} finally {
		cancelled.removeEventListener("abort", cancel);
		worker.terminate();
		port1.close();
	}
}
