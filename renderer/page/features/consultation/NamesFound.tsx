import type { Person, PersonId } from "../../../../shared/file/parts.ts";
import type {
	ConsultationPlan,
	PieceView,
} from "../../../../shared/vault-protocol.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import {
	type NamedIn,
	namedBeside,
	sharedIn,
	type TextSearch,
	useNamedInText,
} from "../package/use-named-in-text.ts";
import requests from "../requests/requests.module.css";
import {
	type ConsultationForm,
	chosenPerson,
	shownPieces,
} from "./consultation-form.ts";

interface NamesFoundProps {
	readonly plan: ConsultationPlan;
	readonly form: ConsultationForm;
}

/** C4: whom the words of the ticked pieces name although nobody entered them there. Whoever ticks decides. */
export function NamesFound({ plan, form }: NamesFoundProps) {
	const { t } = useTexts();
	const ids = shownPieces(form, plan.pieces);
	const pieces = plan.pieces.filter(({ id }) => ids.includes(id));
	const others = othersTo(plan, chosenPerson(form));
	const search = useNamedInText(others, pieces);
	if (pieces.length === 0) return null;
	return (
		<div role="status">
			{!search.isOver && (
				<p>
					{t("consultation.form.names.searching", {
						done: search.done,
						count: pieces.length,
					})}
				</p>
			)}
			{pieces.map((piece) => (
				<OnePiece
					key={piece.id}
					piece={piece}
					others={others}
					search={search}
				/>
			))}
		</div>
	);
}

interface OnePieceProps {
	readonly piece: PieceView;
	readonly others: NamedIn;
	readonly search: TextSearch;
}

function OnePiece({ piece, others, search }: OnePieceProps) {
	const { t } = useTexts();
	const is = { number: piece.number };
	const names = namedBeside(others, piece, search).map(({ name }) => name);
	const said = [
		...(names.length > 0
			? [
					t("consultation.form.names.found", {
						...is,
						names: names.join(", "),
					}),
				]
			: []),
		...sharedIn(piece, search).map((name) =>
			t("consultation.form.names.shared", { ...is, name }),
		),
		...(search.named.get(piece.id)?.unread === true
			? [t("consultation.form.names.unread", is)]
			: []),
	];
	return said.map((text) => (
		<p key={text} className={requests["why"]}>
			{text}
		</p>
	));
}

/** Who is somebody else to who asks: the agent too, where it is not the agent. */
function othersTo(
	{ dossier: id, agent, persons }: ConsultationPlan,
	asker: PersonId | null,
): NamedIn {
	const own = persons.find((person) => person.id === asker);
	if (own === undefined) return { id, agent, persons };
	const theAgent: Person = {
		id: "agent" as PersonId, // no person of the dossier has it
		name: `${agent.firstName} ${agent.name}`,
		part: "third-person",
		note: "",
	};
	return {
		id,
		agent: { firstName: "", name: own.name },
		persons: [...persons.filter(({ id }) => id !== asker), theAgent],
	};
}
