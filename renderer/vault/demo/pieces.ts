import type { IsoDate } from "../../../shared/base/dates.ts";
import type { StreamId } from "../../../shared/base/ids.ts";
import { ok, type Result } from "../../../shared/base/result.ts";
import type { AgentIdentity } from "../../../shared/file/parts.ts";
import type { ImportFault } from "../../../shared/vault-protocol.ts";
import type { Desk } from "../commands/desk.ts";
import { importPiece } from "../commands/pieces.ts";

/** Whom the invented reply names: there is somebody to mask. */
export const DEMO_WITNESS = "Rose Maquette";

export interface DemoPieces {
	readonly agent: AgentIdentity;
	readonly facts: string;
	readonly issued: IsoDate;
	readonly replied: IsoDate;
}

interface Letter {
	readonly title: string;
	readonly author: string;
	readonly date: IsoDate;
	readonly lines: readonly string[];
}

/** The order and the agent's reply of an invented dossier, as PDF: to be looked at, masked and put into a package. */
export async function addDemoPieces(
	desk: Desk,
	id: StreamId,
	about: DemoPieces,
): Promise<Result<null, ImportFault>> {
	for (const letter of [order(about), reply(about)]) {
		const { title, author, date, lines } = letter;
		const { port1, port2 } = new MessageChannel();
		const file = new File([pdfOf([title, "", ...lines])], `${title}.pdf`);
		const description = { title, author, date, persons: [], special: [] };
		const asked = { id, file, description, acceptContent: false };
		const added = await importPiece(desk, asked, port1);
		port2.close();
		if (!added.ok) return added;
	}
	return ok(null);
}

const order = ({ agent, facts, issued }: DemoPieces): Letter => ({
	title: "Ordre de justification",
	author: "Collège des bourgmestre et échevins",
	date: issued,
	lines: [
		"Commune de Fictiville (document inventé)",
		`À ${agent.firstName} ${agent.name}, ${agent.service}`,
		"",
		"Les faits suivants vous sont reprochés :",
		facts,
		"",
		"Vous êtes prié de vous en justifier par écrit dans les dix jours",
		"qui suivent la notification du présent ordre.",
	],
});

const reply = ({ agent, replied }: DemoPieces): Letter => ({
	title: "Réponse de l’agent",
	author: `${agent.firstName} ${agent.name}`,
	date: replied,
	lines: [
		"Au collège des bourgmestre et échevins (document inventé)",
		"",
		"Je conteste les faits tels qu’ils me sont reprochés.",
		`${DEMO_WITNESS}, qui était présente ce jour-là, peut dire`,
		"comment les choses se sont passées.",
		`Je demande que ${DEMO_WITNESS} soit entendue.`,
		"",
		`${agent.firstName} ${agent.name}`,
	],
});

/** One A4 page of text in a font that every reader has (ISO 32000-1, 7.5 and 9.6.2.2). */
function pdfOf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
	const drawn = lines
		.map((line, at) => `1 0 0 1 56 ${760 - at * 20} Tm (${escaped(line)}) Tj`)
		.join("\n");
	const stream = `BT /F 12 Tf\n${drawn}\nET`;
	const objects = [
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>",
		"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
		`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
	];
	let text = "%PDF-1.4\n";
	const rows = objects.map((object, at) => {
		const row = `${String(text.length).padStart(10, "0")} 00000 n \n`;
		text += `${at + 1} 0 obj\n${object}\nendobj\n`;
		return row;
	});
	const size = objects.length + 1;
	const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join("")}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
	return Uint8Array.from(text + end, (sign) => sign.charCodeAt(0));
}

/** Windows' Latin alphabet, a character a byte; its apostrophe stands elsewhere than Unicode's. */
const escaped = (text: string): string =>
	text.replace(/[\\()]/g, "\\$&").replaceAll("’", "\u0092");
