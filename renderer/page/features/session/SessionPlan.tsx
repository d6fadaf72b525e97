import { Button } from "@mantine/core";
import { useState } from "react";
import type { IsoDate } from "../../../../shared/base/dates.ts";
import type { PlannedSession } from "../../../../shared/vault-protocol.ts";
import { DateField } from "../../components/DateField.tsx";
import { LegalDay } from "../../components/date-legale/LegalDay.tsx";
import { parseDay } from "../../format/parse-day.ts";
import { useFormat } from "../../format/use-format.ts";
import { slot } from "../../i18n/slots.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Words } from "../../i18n/Words.tsx";
import { useParts } from "../../parts.ts";
import { useSession } from "../../session/use-session.ts";
import { useVault } from "../../vault/queries.ts";
import { queryKeys } from "../../vault/query-keys.ts";
import styles from "./session.module.css";
import { type Point, tooLateFor } from "./session-points.ts";

interface SessionPlanProps {
	readonly points: readonly Point[];
	readonly planned: PlannedSession | null;
}

/** The day of the meeting against the last days to decide (T3). */
export function SessionPlan({ points, planned }: SessionPlanProps) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { today } = useSession();
	const [typed, setTyped] = useState<string | null>(null);
	const asked = typed === null ? null : parseDay(typed, today);
	const shown = asked ?? planned?.on ?? null;
	return (
		<>
			{shown !== null && <TooLate points={points} day={shown} />}
			{typed === null ? (
				<div className={styles["buttons"]}>
					<Button
						onClick={() => setTyped(planned === null ? "" : day(planned.on))}
					>
						{t(planned === null ? "session.plan.set" : "session.plan.change")}
					</Button>
				</div>
			) : (
				<PlanForm
					typed={typed}
					setTyped={setTyped}
					planned={planned !== null}
				/>
			)}
		</>
	);
}

interface PlanFormProps {
	readonly typed: string;
	readonly setTyped: (typed: string | null) => void;
	readonly planned: boolean;
}

function PlanForm({ typed, setTyped, planned }: PlanFormProps) {
	const { t } = useTexts();
	const { today } = useSession();
	const { fault, plan } = usePlanning(() => setTyped(null));
	const submit = () => {
		const on = parseDay(typed, today);
		void plan(on as IsoDate | null, on === null ? "not-a-day" : null); // parseDay gives calendar days
	};
	return (
		<form
			noValidate
			className={styles["plan"]}
			onSubmit={(event) => {
				event.preventDefault();
				submit();
			}}
		>
			<DateField
				name="session-day"
				label={t("session.plan.day")}
				value={typed}
				onChange={setTyped}
				today={today}
				needed
				error={fault ?? undefined}
			/>
			<div className={styles["buttons"]}>
				<Button type="submit">{t("session.plan.set")}</Button>
				{planned && (
					<Button onClick={() => void plan(null, null)}>
						{t("session.plan.none")}
					</Button>
				)}
				<Button variant="subtle" onClick={() => setTyped(null)}>
					{t("common.cancel")}
				</Button>
			</div>
		</form>
	);
}

function usePlanning(done: () => void) {
	const { t } = useTexts();
	const { headerDay } = useFormat();
	const { today } = useSession();
	const vault = useVault();
	const { queries, status, now } = useParts();
	const [fault, setFault] = useState<string | null>(null);
	const plan = async (on: IsoDate | null, wrong: "not-a-day" | null) => {
		if (wrong !== null) return setFault(t(`common.errors.${wrong}`));
		const answer = await vault.planSession({ on });
		if (answer.ok) {
			queries.setQueryData(queryKeys.plannedSession, answer.value);
			status.say({ kind: "saved", at: now() });
			done();
			document.querySelector<HTMLElement>("h1")?.focus();
		} else if (answer.reason !== "closed")
			setFault(
				answer.reason.kind === "past"
					? t("session.plan.past", { today: headerDay(today) })
					: t("session.plan.notDone"),
			);
	};
	return { fault, plan };
}

function TooLate({
	points,
	day,
}: {
	readonly points: readonly Point[];
	readonly day: string;
}) {
	const { t } = useTexts();
	return tooLateFor(points, day).map((row) => (
		<p key={row.id} className={styles["late"]}>
			<Words
				text={t("session.plan.tooLate", {
					day: slot("day"),
					last: slot("last"),
					reference: row.reference,
				})}
				slots={{
					day: <LegalDay day={day} />,
					last: <LegalDay day={row.next?.lastDay ?? day} />,
				}}
			/>
		</p>
	));
}
