import type { IsoDate } from "../base/dates.ts";
import type {
	RequestOutcome,
	RestrictedUse,
} from "../registers/request-events.ts";
import type { FileEventOf } from "./events.ts";
import type { DossierFile, Recording } from "./file.ts";

/** C9: what the dossier itself knows of a person's request; the register has the rest, under the same id. */
export interface FileRequest
	extends Omit<FileEventOf<"request-noted/1">, "v" | "at"> {
	readonly recorded: Recording;
	readonly closed: {
		readonly on: IsoDate;
		readonly outcome: RequestOutcome;
		readonly words: string;
	} | null;
	/** A restriction was granted and stands; what it lets the data be used for besides being kept. */
	readonly restricting: boolean;
	readonly allowed: RestrictedUse | null;
	/** When the dossier was shown to the person: who else was there, and which pieces were seen. */
	readonly consultations: readonly FileConsultation[];
}

export interface FileConsultation
	extends Omit<FileEventOf<"consultation-noted/1">, "v" | "at" | "id"> {
	/** Null: its end was not entered. */
	readonly shown: readonly number[] | null;
}

export const noteRequest = (
	{ requests }: DossierFile,
	{ v: _, at: __, ...noted }: FileEventOf<"request-noted/1">,
	recorded: Recording,
): Partial<DossierFile> => ({
	requests: [
		...requests,
		{
			...noted,
			recorded,
			closed: null,
			restricting: false,
			allowed: null,
			consultations: [],
		},
	],
});

const changed = (
	{ requests }: DossierFile,
	id: string,
	change: Partial<FileRequest>,
): Partial<DossierFile> => ({
	requests: requests.map((each) =>
		each.id === id ? { ...each, ...change } : each,
	),
});

export const closeRequest = (
	file: DossierFile,
	{ id, on, outcome, words }: FileEventOf<"request-closed/1">,
): Partial<DossierFile> => {
	const kind = file.requests.find((each) => each.id === id)?.kind;
	return changed(file, id, {
		closed: { on, outcome, words },
		restricting: kind === "restriction" && outcome === "granted",
	});
};

export const allowUse = (
	file: DossierFile,
	{ id, use }: FileEventOf<"restricted-use-allowed/1">,
): Partial<DossierFile> => changed(file, id, { allowed: use });

export const endRestriction = (
	file: DossierFile,
	{ id }: FileEventOf<"restriction-ended/1">,
): Partial<DossierFile> => changed(file, id, { restricting: false });

export function noteConsultation(
	file: DossierFile,
	{ v: _, at: __, id, ...noted }: FileEventOf<"consultation-noted/1">,
): Partial<DossierFile> {
	const before = file.requests.find((each) => each.id === id)?.consultations;
	const added: FileConsultation = { ...noted, shown: null };
	return changed(file, id, { consultations: [...(before ?? []), added] });
}

export function closeConsultation(
	file: DossierFile,
	{ id, consultation, pieces: shown }: FileEventOf<"consultation-closed/1">,
): Partial<DossierFile> {
	const before = file.requests.find((each) => each.id === id)?.consultations;
	return changed(file, id, {
		consultations: (before ?? []).map((each) =>
			each.consultation === consultation ? { ...each, shown } : each,
		),
	});
}

/** Requests that nobody has answered yet, in the order of recording. */
export const openRequests = ({
	requests,
}: Pick<DossierFile, "requests">): readonly FileRequest[] =>
	requests.filter(({ closed }) => closed === null);
