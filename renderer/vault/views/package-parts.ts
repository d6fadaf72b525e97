import { plainDate } from "../../../shared/base/dates.ts";
import type { Context } from "../../../shared/dossier/context.ts";
import { procedureOn } from "../../../shared/package/procedure.ts";
import type { DossierView } from "../../../shared/vault-protocol.ts";
import { recordedBy, type ViewAsked } from "./view-asked.ts";

/** What a dossier's page shows of the lawyer's packages: whether there may be one, those that wait, those that left. */
export const packageParts = (
	asked: ViewAsked,
	context: Context,
): Pick<DossierView, "packages" | "waitingPackages" | "procedure"> => ({
	packages: packageViews(asked),
	waitingPackages: asked.file.waitingPackages.map(({ order, prepared }) => ({
		order,
		prepared: recordedBy(asked, prepared),
	})),
	procedure: procedureOn(asked.file.law, context, plainDate(asked.today)),
});

function packageViews(asked: ViewAsked): DossierView["packages"] {
	const { lawyers, packages, communications } = asked.file;
	return packages.map(({ issued, prepared, communication, ...copy }) => {
		const lawyer = lawyers.find((each) => each.id === copy.lawyer);
		const followed = communications.find(({ id }) => id === communication);
		return {
			copy: copy.copy,
			pieces: copy.pieces,
			purpose: copy.purpose,
			sha256: copy.sha256,
			lawyer: lawyer?.name ?? "",
			lawyerEnded: lawyer?.ended ?? null,
			issued: recordedBy(asked, issued),
			prepared: prepared && recordedBy(asked, prepared),
			communication: communication ?? null,
			returned: followed?.returned ?? null,
		};
	});
}
