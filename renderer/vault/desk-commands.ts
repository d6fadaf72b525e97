import type { Handlers } from "../../shared/base/port-calls.ts";
import { ok } from "../../shared/base/result.ts";
import type { Asked, VaultContract } from "../../shared/vault-protocol.ts";
import { dossierHoldings, viewHolders } from "./access/dossier-holders.ts";
import { withdrawFromDossier, withdrawHolder } from "./access/withdraw.ts";
import { accountsView } from "./accounts/accounts-view.ts";
import { changePassphrase } from "./accounts/change-passphrase.ts";
import {
	confirmAccount,
	declineAccount,
	proposeAccount,
	proposeRekey,
	reviewAccount,
} from "./accounts/commands.ts";
import {
	beginSecondFactor,
	removeSecondFactor,
	setSecondFactor,
} from "./accounts/own-account.ts";
import { compareBackup, permitRestore } from "./backup/compare-backup.ts";
import { approvePackage } from "./commands/approve-package.ts";
import { changeFile } from "./commands/change-file.ts";
import { plannedSession, planSession } from "./commands/college-session.ts";
import type { Desk } from "./commands/desk.ts";
import {
	deleteDraft,
	listDrafts,
	readDraft,
	saveDraft,
} from "./commands/drafts.ts";
import {
	dispatchLimit,
	listDossiers,
	listDue,
	listWaiting,
	noteSearch,
	searchDossiers,
	similarDossiers,
} from "./commands/lists.ts";
import { noteWayOut } from "./commands/note-way-out.ts";
import { openNewDossier } from "./commands/open-new-dossier.ts";
import {
	listPackageOrders,
	readPackageOrder,
} from "./commands/package-orders.ts";
import { importPiece, readPiece } from "./commands/pieces.ts";
import { declinePackage, preparePackage } from "./commands/prepare-package.ts";
import { answerProposal, proposeStep } from "./commands/proposals.ts";
import {
	confirmReading,
	listReadings,
	proposeReading,
	readingImpact,
	withdrawReading,
} from "./commands/readings.ts";
import { recordDecision } from "./commands/record-decision.ts";
import { agentLeft, recordStep, rectifyStep } from "./commands/record-step.ts";
import { stampState } from "./commands/stamp-state.ts";
import { explain, previewStep, viewDossier } from "./commands/view-dossier.ts";
import {
	approveDestruction,
	proposeDestruction,
	stopDestruction,
} from "./destruction/commands.ts";
import {
	comingDestructions,
	destructionsView,
} from "./destruction/destructions-view.ts";
import { executeDue } from "./destruction/execute.ts";
import { damagedDossiers } from "./dossiers/damaged-dossiers.ts";
import { recipientWords } from "./packages/recipient-words.ts";
import { checkReceipt, takeReceipt } from "./proof/receipt.ts";
import { verifyVault } from "./proof/verify.ts";
import {
	allowNewKit,
	beginKit,
	checkSheet,
	drillKit,
	recoveryView,
	sealKit,
	showSheet,
} from "./recovery/kit.ts";
import {
	addBreachMeasures,
	assessBreach,
	listBreaches,
	recordBreach,
	tellAuthority,
	tellPersons,
} from "./registers/breaches.ts";
import {
	communicationsRegister,
	recordCommunication,
	returnCommunication,
} from "./registers/communications.ts";
import {
	beginConsultation,
	endConsultation,
	prepareConsultation,
	viewConsultation,
} from "./registers/consultations.ts";
import { readAccessRegister } from "./registers/read-access.ts";
import {
	allowRestrictedUse,
	answerRequest,
	identifyRequest,
	liftRestriction,
	listRequests,
	receiveRequest,
} from "./registers/requests.ts";

type Handler<Name extends keyof VaultContract> = Handlers<
	VaultContract,
	MessagePort
>[Name];

/** A call that needs an unlocked vault. */
export type DeskCommand<Name extends keyof VaultContract> = (
	desk: Desk,
	request: Asked<Name>,
	port: MessagePort | undefined,
) => ReturnType<Handler<Name>>;

/** A call that needs none. */
export type LockedCall =
	| "status"
	| "proposePassphrase"
	| "judgePassphrase"
	| "createVault"
	| "unlock"
	| "rebuild"
	| "fillDemo"
	| "openWithKit"
	| "openEscrow";
/** Long ones run beside the queue: their last commit takes its own turn in the ledger. */
type LongCall =
	| "importPiece"
	| "readPiece"
	| "stampState"
	| "approvePackage"
	| "readingImpact"
	| "verify"
	| "cancelVerify";

type Table<Names extends keyof VaultContract> = {
	readonly [Name in Names]: DeskCommand<Name>;
};

/** Every call of an unlocked vault that takes its turn: each decides on what the one before has written. */
export const deskCommands: Table<
	Exclude<keyof VaultContract, LockedCall | LongCall>
> = {
	dossiers: async (desk) => ok(await listDossiers(desk)),
	search: async (desk, { text }) => {
		const entered = await noteSearch(desk, text);
		return entered.ok ? ok(searchDossiers(desk, text)) : entered;
	},
	damagedDossiers: async (desk) => ok(await damagedDossiers(desk)),
	dueRows: async (desk) => ok(await listDue(desk)),
	similarDossiers: async (desk, { nationalNumber }) => {
		const entered = await noteSearch(desk, "national-number");
		return entered.ok ? ok(similarDossiers(desk, nationalNumber)) : entered;
	},
	openNewDossier,
	dispatchLimit: async (desk, { known }) =>
		ok(await dispatchLimit(desk, known)),
	dossier: viewDossier,
	explain,
	previewStep,
	recordStep,
	recordDecision,
	rectifyStep,
	agentLeft,
	change: changeFile,
	proposeStep,
	answerProposal,
	preparePackage,
	packageOrders: async (desk) => ok(await listPackageOrders(desk)),
	packageOrder: readPackageOrder,
	declinePackage,
	recipientWords: async (_desk, { key }) => ok(await recipientWords(key)),
	waitingActs: async (desk) => ok(listWaiting(desk)),
	plannedSession: async (desk) => ok(plannedSession(desk)),
	planSession: (desk, { on }) => planSession(desk, on),
	saveDraft,
	readDraft: async (desk, { key }) => ok(await readDraft(desk, key)),
	deleteDraft: async (desk, { key }) => {
		await deleteDraft(desk, key);
		return ok(null);
	},
	drafts: async (desk) => ok(await listDrafts(desk)),
	accounts: async (desk) => ok(await accountsView(desk)),
	proposeAccount,
	proposeRekey,
	confirmAccount: (desk, { account }) => confirmAccount(desk, account),
	declineAccount,
	reviewAccount,
	changePassphrase,
	noteWayOut,
	beginSecondFactor: async (desk) => ok(beginSecondFactor(desk)),
	setSecondFactor: (desk, { code }) => setSecondFactor(desk, code),
	removeSecondFactor: (desk, { code }) => removeSecondFactor(desk, code),
	withdrawFromDossier,
	holdings: dossierHoldings,
	holders: (desk, { id }) => viewHolders(desk, id),
	withdrawHolder,
	accessRegister: readAccessRegister,
	communications: communicationsRegister,
	recordCommunication,
	returnCommunication,
	requests: listRequests,
	receiveRequest,
	identifyRequest,
	answerRequest,
	allowRestrictedUse,
	liftRestriction,
	prepareConsultation,
	beginConsultation,
	consultation: async (desk, { language }) =>
		ok(await viewConsultation(desk, language)),
	endConsultation,
	breaches: listBreaches,
	recordBreach,
	assessBreach,
	addBreachMeasures,
	tellAuthority,
	tellPersons,
	takeReceipt,
	checkReceipt: (desk, { code }) => checkReceipt(desk, code),
	recovery: async (desk) => ok(recoveryView(desk)),
	beginKit,
	showSheet: async (desk, { sheet }) => showSheet(desk, sheet),
	checkSheet: async (desk, { sheet, words }) => checkSheet(desk, sheet, words),
	sealKit,
	allowNewKit: (desk, { reason }) => allowNewKit(desk, reason),
	drillKit: (desk, { sheets }) => drillKit(desk, sheets),
	compareBackup,
	permitRestore,
	comingDestructions: async (desk) => ok(comingDestructions(desk)),
	destructions: async (desk) => ok(await destructionsView(desk)),
	proposeDestruction,
	approveDestruction,
	stopDestruction,
	executeDestructions: executeDue,
	readings: async (desk) => ok(await listReadings(desk)),
	proposeReading,
	confirmReading: (desk, { reading }) => confirmReading(desk, reading),
	withdrawReading: (desk, { reading }) => withdrawReading(desk, reading),
};

export const longCommands: Table<LongCall> = {
	importPiece: (desk, asked, page) =>
		desk.writing(() => importPiece(desk, asked, page)),
	readPiece,
	stampState,
	approvePackage: (desk, asked, page) =>
		desk.writing(() => approvePackage(desk, asked, page)),
	readingImpact,
	verify: verifyVault,
	cancelVerify: async (desk) => {
		desk.verifyCancelled = true;
		return ok(null);
	},
};

/**
 * What is answered while a dossier is shown to who asked for access (C9, decision 0017): its own calls, what writes and
 * shows nothing, and the calls of a dossier, which refuse by themselves and enter that they did. To any other call the
 * vault is closed meanwhile.
 */
export const inConsultation: ReadonlySet<string> = new Set<
	keyof typeof deskCommands | keyof typeof longCommands
>([
	"consultation",
	"beginConsultation",
	"endConsultation",
	"readPiece",
	"saveDraft",
	"deleteDraft",
	"cancelVerify",
	"noteWayOut",
	"dossier",
	"explain",
	"previewStep",
]);
