/** One step of an invented story: how many days after the facts were known, and the step as a form would make it. */
export type StoryStep = readonly [
	after: number,
	step: string,
	fields?: Readonly<Record<string, unknown>>,
];

export interface Story {
	/** Days before today on which the facts were known. */
	readonly since: number;
	/** Days between the breach and its knowledge; null: the day of the breach is not known. */
	readonly breachBefore: number | null;
	readonly agent: number;
	readonly facts: string;
	readonly steps: readonly StoryStep[];
	/** The order and the reply are there as pieces. */
	readonly pieces?: true;
	readonly left?: {
		readonly after: number;
		readonly reason: "resignation" | "retirement";
	};
}

const issued: StoryStep = [3, "order-issued", { channel: "workplace" }];
const notified: StoryStep = [4, "order-notified", { privacyNotice: true }];
const replied: StoryStep = [11, "reply-received"];
const silent: StoryStep = [20, "reply-missing"];
const satisfied: StoryStep = [
	16,
	"assessed",
	{ reply: "satisfactory", grave: false },
];
const dissatisfied: StoryStep = [
	16,
	"assessed",
	{ reply: "unsatisfactory", grave: false },
];
const grave: StoryStep = [
	16,
	"assessed",
	{ reply: "unsatisfactory", grave: true },
];
const forwarded: StoryStep = [25, "forwarded"];
const referred: StoryStep = [30, "referred-to-commissioner"];
const minor: StoryStep = [150, "commissioner-decided", { outcome: "minor" }];
const council: StoryStep = [
	150,
	"commissioner-decided",
	{ outcome: "council" },
];

const opened = [issued, notified];
const heard = [...opened, replied];
const pleased = [...heard, satisfied];
const inquiry = [...heard, dissatisfied, forwarded, referred];
const returned = [...inquiry, minor];
const before = [...heard, grave, forwarded, referred, council];
const sanctioned = (
	after: number,
	by: "college" | "council",
	...sanctions: readonly object[]
): StoryStep => [after, "sanctioned", { by, sanctions }];
const byHand = (after: number): StoryStep => [
	after,
	"decision-notified",
	{ how: "hand" },
];
const byPost = (after: number): StoryStep => [
	after,
	"decision-notified",
	{ how: "registered" },
];

const FACTS = {
	absence:
		"Absence d’une journée sans motif ni information du chef de service.",
	late: "Retards répétés à la prise de service au cours d’un mois.",
	vehicle: "Usage du véhicule de service pour un trajet privé.",
	keys: "Clés du bâtiment communal laissées sans surveillance pendant la nuit.",
	words: "Propos déplacés envers un usager au guichet.",
	register: "Registre des entrées tenu avec négligence pendant une semaine.",
	order: "Refus d’exécuter une instruction écrite du service.",
	cash: "Écart de caisse non signalé au receveur.",
	secrecy: "Informations internes communiquées à un tiers.",
	safety: "Consignes de sécurité du chantier non respectées.",
};

const story = (
	since: number,
	agent: number,
	facts: keyof typeof FACTS,
	steps: readonly StoryStep[],
	more: Partial<Story> = {},
): Story => ({
	since,
	breachBefore: 3,
	agent,
	facts: FACTS[facts],
	steps,
	...more,
});

/** Some forty invented dossiers in every stage; days are counted back from the day on which they are made. */
export const STORIES: readonly Story[] = [
	// Orders still to be sent, and one that came too late.
	story(0, 0, "absence", []),
	story(2, 1, "late", []),
	story(6, 2, "vehicle", []),
	story(16, 3, "keys", []),
	story(40, 4, "words", [
		[18, "order-issued", { channel: "workplace" }],
		[20, "order-notified", { privacyNotice: true }],
	]),
	// Replies awaited, and one that never came.
	story(5, 5, "register", [issued]),
	story(9, 6, "order", opened),
	story(13, 7, "absence", [
		[2, "order-issued", { channel: "registered" }],
		[5, "order-notified", { privacyNotice: true, leave: "two-weeks" }],
	]),
	story(19, 8, "late", opened),
	story(26, 9, "cash", [...opened, silent]),
	story(60, 10, "order", [...opened, silent, forwarded]),
	// Replies to be weighed, decisions to be taken.
	story(14, 11, "keys", heard),
	story(40, 12, "vehicle", pleased, { pieces: true }),
	story(97, 13, "words", heard),
	story(45, 14, "secrecy", [...heard, grave]),
	story(70, 15, "safety", [...heard, dissatisfied, forwarded], {
		pieces: true,
	}),
	// With the commissioner, back at the college, before the council.
	story(120, 16, "cash", inquiry),
	story(160, 17, "late", returned),
	story(170, 18, "secrecy", before, { pieces: true }),
	story(90, 19, "safety", [
		...inquiry,
		[40, "suspended", { by: "commissioner" }],
		[45, "suspension-confirmed"],
	]),
	// Decided: recourse open, pending, decided.
	story(185, 20, "order", [
		...returned,
		sanctioned(165, "college", { kind: "reprimand" }),
		byPost(168),
	]),
	story(230, 21, "late", [
		...returned,
		sanctioned(165, "college", { kind: "warning" }),
		byHand(166),
		[190, "recourse", { to: "council" }],
	]),
	story(400, 22, "words", [
		...returned,
		sanctioned(165, "college", { kind: "fine", fineRatio: "1/5" }),
		byHand(166),
		[190, "recourse", { to: "council" }],
		[300, "recourse-decided", { outcome: "confirmed" }],
	]),
	story(210, 23, "cash", [
		...before,
		[190, "acquitted", { by: "council" }],
		byHand(192),
	]),
	// Nothing to keep.
	story(50, 24, "absence", [...pleased, [30, "pardoned", { by: "college" }]]),
	story(70, 25, "register", [
		...heard,
		dissatisfied,
		forwarded,
		[40, "closed", { by: "college" }],
	]),
	story(300, 26, "vehicle", [
		...inquiry,
		[200, "commissioner-decided", { outcome: "closure" }],
		byPost(203),
	]),
	story(150, 27, "late", [
		...pleased,
		[28, "pardoned", { by: "college" }],
		[40, "archives-notified"],
	]),
	story(200, 28, "keys", [
		...pleased,
		[28, "pardoned", { by: "college" }],
		[33, "archives-notified"],
		[70, "archives-answered", { answer: "agreed" }],
	]),
	// In the personal file until the facts are time-barred.
	story(80, 29, "register", [...pleased, [30, "filed"]]),
	story(500, 30, "words", [
		...pleased,
		[25, "pardoned", { by: "subordinate" }],
		[30, "filed"],
	]),
	story(1200, 31, "absence", [...pleased, [30, "filed"]]),
	story(300, 32, "cash", [
		...pleased,
		[20, "offence", { kind: "delit" }],
		[21, "prosecutor-informed"],
		[30, "filed"],
	]),
	story(400, 33, "late", [...pleased, [30, "filed"]], {
		left: { after: 350, reason: "resignation" },
	}),
	// Sanctions: three years, the career, and what a second one does to the first.
	story(700, 34, "order", [
		...returned,
		sanctioned(165, "college", { kind: "reprimand" }),
		byHand(166),
	]),
	story(1400, 35, "vehicle", [
		...returned,
		sanctioned(165, "college", { kind: "warning" }),
		byHand(166),
	]),
	story(900, 36, "secrecy", [
		...before,
		sanctioned(260, "council", { kind: "exclusion", months: 3 }),
		byPost(262),
	]),
	story(800, 37, "late", [
		...returned,
		sanctioned(165, "college", { kind: "warning" }),
		byHand(166),
	]),
	story(250, 37, "order", [
		...returned,
		sanctioned(170, "college", { kind: "fine", fineRatio: "1/10" }),
		byHand(171),
	]),
	story(
		2600,
		38,
		"cash",
		[...before, sanctioned(280, "council", { kind: "demotion" }), byHand(282)],
		{ left: { after: 2300, reason: "retirement" } },
	),
	// What the texts leave to people, and what keeps a due dossier.
	story(120, 39, "register", [...pleased, [30, "put-aside"]]),
	story(140, 40, "words", [...pleased, [30, "filed"]], { breachBefore: null }),
	story(180, 41, "safety", [
		...heard,
		dissatisfied,
		forwarded,
		[40, "hold-placed", { ground: "litigation" }],
		[60, "closed", { by: "college" }],
	]),
];
