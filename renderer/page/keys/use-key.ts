import { useEffect, useRef } from "react";
import { useParts } from "../parts.ts";
import type { KeyAction } from "./table.ts";

/** Answers a shortcut while the component stands and `active` holds. A screen's answer comes before the shell's. */
export function useKey(
	action: KeyAction,
	handler: () => void,
	active = true,
	level: "shell" | "screen" = "screen",
): void {
	const { keys } = useParts();
	const latest = useRef(handler);
	latest.current = handler;
	useEffect(
		() => (active ? keys.on(action, () => latest.current(), level) : undefined),
		[keys, action, active, level],
	);
}
