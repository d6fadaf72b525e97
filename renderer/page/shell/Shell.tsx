import { useEffect, useRef } from "react";
import { mayAct } from "../../../shared/access/permissions.ts";
import type { SessionView } from "../../../shared/vault-protocol.ts";
import { useStore } from "../base/store.ts";
import { KeysNotice } from "../features/accounts/KeysNotice.tsx";
import { RecoveryWarning } from "../features/kit/RecoveryWarning.tsx";
import { useFormat } from "../format/use-format.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { useKey } from "../keys/use-key.ts";
import { useWayClosed } from "../keys/use-way-closed.ts";
import { useParts } from "../parts.ts";
import type { Screen } from "../router/routes.ts";
import { CurrentScreen } from "../screens.tsx";
import { useIdleLock } from "../session/use-idle-lock.ts";
import { SessionProvider } from "../session/use-session.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { HELP_OF_SCREEN } from "./help-of-screen.ts";
import { Mask } from "./Mask.tsx";
import { Menu } from "./Menu.tsx";
import { Palette } from "./Palette.tsx";
import { PanelRegion } from "./PanelRegion.tsx";
import styles from "./shell.module.css";
import { useDueNotice } from "./use-due-notice.ts";
import { useMask } from "./use-mask.ts";
import { focusNextZone } from "./zones.ts";

/** Somebody without an account reads on it: nothing else of the vault is in sight or within reach. */
const STANDS_ALONE: readonly Screen[] = ["consulting"];

/** An open session: header, menu, content, panel, status line (SCREENS section 2, Shell). */
export function Shell({ session }: { readonly session: SessionView }) {
	const { t } = useTexts();
	const { panel, router } = useParts();
	const { route } = useStore(router);
	const open = useStore(panel).content !== null;
	const { masked, show } = useMask();
	const alone = STANDS_ALONE.includes(route.screen);
	useIdleLock();
	useDueNotice(session);
	useShellKeys(session, alone);
	usePanelOfScreen(route.screen);
	return (
		<SessionProvider value={session}>
			<div className={styles["shell"]}>
				{alone || (
					<>
						<button
							type="button"
							className={styles["skip"]}
							onClick={() => document.querySelector<HTMLElement>("h1")?.focus()}
						>
							{t("shell.skip")}
						</button>
						<Header session={session} />
					</>
				)}
				<div
					className={styles["body"]}
					data-alone={alone || undefined}
					data-panel={open && !alone ? "open" : "closed"}
				>
					{alone || <Menu roles={session.roles} />}
					<main className={styles["content"]} data-zone="content">
						{alone || <Notices session={session} />}
						<CurrentScreen route={route} />
					</main>
					{alone || <PanelRegion />}
				</div>
				<Footer />
			</div>
			{alone || <Palette roles={session.roles} />}
			{masked && <Mask onShow={show} />}
		</SessionProvider>
	);
}

const Notices = ({ session }: { readonly session: SessionView }) => (
	<>
		<ClockWarning session={session} />
		<RecoveryWarning />
		<KeysNotice />
	</>
);

function ClockWarning({ session }: { readonly session: SessionView }) {
	const { t } = useTexts();
	const { day } = useFormat();
	const { clockWentBack, today } = session;
	if (clockWentBack === null) return null;
	return (
		<p className={styles["clock"]}>
			{t("shell.clockWentBack", {
				machine: day(clockWentBack),
				today: day(today),
			})}
		</p>
	);
}

/** What the panel explains belongs to its screen; on a narrow window it would hide the next one. */
function usePanelOfScreen(shown: Screen): void {
	const { panel } = useParts();
	const before = useRef(shown);
	useEffect(() => {
		if (before.current !== shown) panel.close("forget");
		before.current = shown;
	}, [panel, shown]);
}

/** The shortcuts that mean the same on every screen; a screen's own answer comes first. */
function useShellKeys({ roles }: SessionView, alone: boolean): void {
	const { router, panel, session } = useParts();
	const wayClosed = useWayClosed();
	useKey("back", () => router.back(), !alone, "shell");
	useKey("close", () => panel.close(), !alone, "shell");
	useKey("lock", () => void session.lock("asked"), true, "shell");
	useKey("next-zone", () => focusNextZone(document), true, "shell");
	useKey("print", () => wayClosed("print"), true, "shell");
	useKey(
		"new-dossier",
		() => router.go({ screen: "new-dossier" }),
		mayAct(roles, "open-dossiers") && !alone,
		"shell",
	);
	useKey(
		"help",
		() => {
			const topic = HELP_OF_SCREEN[router.get().route.screen];
			panel.open({ kind: "help", topic });
		},
		!alone,
		"shell",
	);
}
