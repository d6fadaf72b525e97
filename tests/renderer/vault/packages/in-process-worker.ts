import { packPackage } from "../../../../renderer/vault/packages/pack.ts";
import type {
	PackageJob,
	PackagePorts,
} from "../../../../renderer/vault/packages/work-protocol.ts";

interface Posted {
	readonly job: PackageJob;
	readonly ports: PackagePorts;
}

/** The package worker's own code behind a port instead of a thread: what is posted is cloned and transferred all the same. */
export class InProcessWorker {
	onmessage: (event: { data: unknown }) => void = () => undefined;
	onerror: () => void = () => undefined;
	readonly #channel = new MessageChannel();

	constructor() {
		this.#channel.port2.onmessage = ({ data }: MessageEvent<Posted>) => {
			packPackage(data.job, data.ports).then(
				(result) => this.onmessage({ data: result }),
				(error) => {
					InProcessWorker.lastError = error;
					this.onerror();
				},
			);
		};
	}

	static lastError: unknown = null;

	postMessage(message: unknown, transfer: Transferable[]): void {
		this.#channel.port1.postMessage(message, transfer);
	}

	terminate(): void {
		this.#channel.port1.close();
	}
}
