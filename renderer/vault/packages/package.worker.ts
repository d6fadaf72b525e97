import { cryptoReady } from "../crypto/primitives.ts";
import { packPackage } from "./pack.ts";
import type { PackageJob, PackagePorts } from "./work-protocol.ts";

/** Makes one package and ends with it. A bug reaches the vault as an error of this worker. */
self.onmessage = async ({
	data,
}: MessageEvent<{ job: PackageJob; ports: PackagePorts }>) => {
	try {
		await cryptoReady;
		self.postMessage(await packPackage(data.job, data.ports));
	} catch (error) {
		self.reportError(error);
	}
};
