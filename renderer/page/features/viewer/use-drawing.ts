import { useEffect, useRef, useState } from "react";
import type { DrawPage } from "../../pdf/draw-page.ts";
import type { PdfPage } from "../../pdf/open-pdf.ts";

/** "slow": it takes so long that whoever waits wants to be able to stop it. */
export type Drawing = "begun" | "slow" | "whole" | "stopped";

const SLOW_MS = 1_500;

interface Asked {
	readonly page: PdfPage;
	readonly draw: DrawPage;
	readonly scale: number;
	/** Degrees, of the page itself included. */
	readonly rotation: number;
	readonly onDamage: () => void;
}

/** Draws a page for as long as it is shown, or until it is stopped; another size or turn draws anew. */
export function useDrawing({ page, draw, scale, rotation, onDamage }: Asked) {
	const canvas = useRef<HTMLCanvasElement>(null);
	const layer = useRef<HTMLDivElement>(null);
	const damage = useRef(onDamage);
	damage.current = onDamage;
	const end = useRef<() => void>(() => undefined);
	const [drawing, setDrawing] = useState<Drawing>("begun");
	const [turn, setTurn] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new turn draws again
	useEffect(() => {
		const { current: into } = canvas;
		const { current: text } = layer;
		if (into === null || text === null) return;
		setDrawing("begun");
		const slow = setTimeout(() => setDrawing("slow"), SLOW_MS);
		const shown = draw(page, { scale, rotation, drawing: into, text });
		let isOver = false;
		end.current = () => {
			isOver = true;
			clearTimeout(slow);
			shown.cancel();
		};
		void shown.whole.then((whole) => {
			clearTimeout(slow);
			if (isOver) return;
			if (whole) setDrawing("whole");
			else damage.current();
		});
		return () => end.current();
	}, [page, draw, scale, rotation, turn]);
	return {
		canvas,
		layer,
		drawing,
		stop: () => {
			end.current();
			setDrawing("stopped");
		},
		again: () => setTurn((before) => before + 1),
	};
}
