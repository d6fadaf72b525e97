import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import type { PieceId } from "../../../../shared/file/parts.ts";
import type {
	ConsultationView,
	RequestFault,
} from "../../../../shared/vault-protocol.ts";
import { ScreenTitle } from "../../components/ScreenTitle.tsx";
import { useFormat } from "../../format/use-format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useKey } from "../../keys/use-key.ts";
import { useParts } from "../../parts.ts";
import type { ScreenProps } from "../../screens.tsx";
import { useAsk, useVault } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import { useRecording } from "../../vault/use-recording.ts";
import { RequestRefus } from "../requests/RequestRefus.tsx";
import { PieceBody } from "../viewer/PieceBody.tsx";
import { PieceReading } from "../viewer/PieceReading.tsx";
import styles from "./consultation.module.css";
import { ToldDossier } from "./ToldDossier.tsx";
import { useConsultationEnd } from "./use-consultation-end.ts";

/**
 * The person reads (SCREENS 4.14): nothing but the dossier, without others' names, until « Terminer la consultation ».
 * The shell leaves out its own parts on this screen.
 */
export function ConsultingScreen({ route }: ScreenProps<"consulting">) {
	const { id } = route;
	const { language } = useTexts();
	const { router } = useParts();
	const { data: view } = useAsk(queryKeys.consultation(id, language), (vault) =>
		vault.consultation({ language }),
	);
	useConsultationEnd(id);
	// After a lock the vault knows of none.
	useEffect(() => {
		if (view === null) router.replace({ screen: "request", id });
	}, [view, router, id]);
	return view ? <Reading request={id} view={view} /> : null;
}

interface ReadingProps {
	readonly request: string;
	readonly view: ConsultationView;
}

function Reading({ request, view }: ReadingProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { end, busy, fault, closeFault } = useEnding(request);
	/** Null: the dossier itself. */
	const [shown, setShown] = useState<PieceId | null>(null);
	const { person, received, begun, present } = view;
	const line = { person, day: day(received), by: begun.by };
	useKey("close", () => setShown(null), shown !== null);
	return (
		<div className={styles["consulting"]}>
			<div className={styles["head"]}>
				<ScreenTitle
					screen="consulting"
					actions={
						<Button variant="filled" onClick={end} loading={busy}>
							{t("consultation.reading.end")}
						</Button>
					}
				>
					{`${t("consultation.title")} · ${view.reference}`}
				</ScreenTitle>
			</div>
			<RequestRefus fault={fault} onClose={closeFault} />
			<p className={styles["who"]}>{t("consultation.reading.who", line)}</p>
			{present !== "" && (
				<p className={styles["who"]}>
					{t("consultation.reading.also", { present })}
				</p>
			)}
			<p className={styles["who"]}>
				{t("consultation.reading.brackets")}{" "}
				{t("consultation.reading.nothingLeaves")}
			</p>
			<div className={styles["columns"]}>
				<Parts view={view} shown={shown} onShow={setShown} />
				<Shown view={view} piece={shown} />
			</div>
		</div>
	);
}

/** Enters the end; until that is written the consultation goes on. */
function useEnding(request: string) {
	const { router } = useParts();
	const vault = useVault();
	const { run, busy } = useRecording();
	const [fault, setFault] = useState<RequestFault | null>(null);
	const end = async () => {
		const ended = await run(() => vault.endConsultation({ how: "closed" }));
		if (ended.ok) router.replace({ screen: "request", id: request });
		else if (ended.reason !== "closed") setFault(ended.reason);
	};
	return {
		end: () => void end(),
		busy,
		fault,
		closeFault: () => setFault(null),
	};
}

interface PartsProps {
	readonly view: ConsultationView;
	readonly shown: PieceId | null;
	readonly onShow: (piece: PieceId | null) => void;
}

/** The dossier and each chosen piece. */
function Parts({ view: { pieces }, shown, onShow }: PartsProps) {
	const { t } = useTexts();
	const part = (piece: PieceId | null, label: string) => (
		<li key={piece ?? "dossier"}>
			<button
				type="button"
				className={styles["partButton"]}
				aria-current={shown === piece ? "true" : undefined}
				onClick={() => onShow(piece)}
			>
				{label}
			</button>
		</li>
	);
	return (
		<nav
			className={styles["parts"]}
			aria-label={t("consultation.reading.parts")}
		>
			<ul>
				{part(null, t("consultation.reading.dossier"))}
				{pieces.map(({ id, number, title }) =>
					part(id, t("consultation.reading.piece", { number, title })),
				)}
			</ul>
			{pieces.length === 0 && <p>{t("consultation.reading.none")}</p>}
		</nav>
	);
}

interface ShownProps {
	readonly view: ConsultationView;
	readonly piece: PieceId | null;
}

function Shown({ view, piece: id }: ShownProps) {
	const { t } = useTexts();
	const piece = view.pieces.find((each) => each.id === id);
	if (piece === undefined) return <ToldDossier told={view.told} />;
	const { number, title } = piece;
	return (
		<section key={piece.id} className={styles["piece"]}>
			<h2>{t("consultation.reading.piece", { number, title })}</h2>
			<PieceReading dossier={view.dossier} piece={piece}>
				{(content) => (
					<PieceBody dossier={null} piece={piece} content={content} />
				)}
			</PieceReading>
		</section>
	);
}
