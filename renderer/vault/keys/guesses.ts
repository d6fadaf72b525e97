import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import * as common from "@zxcvbn-ts/language-common";
import * as french from "@zxcvbn-ts/language-fr";

/** Words that everybody at this workstation would try first. */
const CONTEXT = [
	"scelle",
	"scellé",
	"commune",
	"luxembourg",
	"letzebuerg",
	"lëtzebuerg",
	"sigi",
	"dossier",
	"disciplinaire",
	"justification",
	"ordre",
	"college",
	"collège",
	"echevin",
	"échevin",
	"bourgmestre",
	"secretaire",
	"secrétaire",
];

const estimator = new ZxcvbnFactory({
	dictionary: { ...common.dictionary, ...french.dictionary, context: CONTEXT },
	graphs: common.adjacencyGraphs,
	maxLength: 128,
});

export interface Guesses {
	/** 0 to 4: the order of magnitude of guesses. */
	readonly score: number;
	/** The whole of it stands in a list of known passwords, or is a repetition of something that does. */
	readonly isCommon: boolean;
}

export function estimateGuesses(passphrase: string): Guesses {
	const { score, sequence } = estimator.check(passphrase);
	const [only] = sequence;
	const isOnePattern = sequence.length === 1 && only !== undefined;
	const isCommon =
		isOnePattern &&
		(only.pattern === "dictionary" || only.pattern === "repeat");
	return { score, isCommon };
}
