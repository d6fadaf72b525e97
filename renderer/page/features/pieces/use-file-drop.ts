import { type DragEvent, useRef, useState } from "react";

export interface FileDrop {
	/** Files hover over the zone. */
	readonly over: boolean;
	readonly onDragEnter: (event: DragEvent) => void;
	readonly onDragOver: (event: DragEvent) => void;
	readonly onDragLeave: () => void;
	readonly onDrop: (event: DragEvent) => void;
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
	[...dataTransfer.types].includes("Files");

/** Files dropped on an element. Folders have no bytes of their own and are left out. */
export function useFileDrop(
	onFiles: (files: readonly File[]) => void,
	active = true,
): FileDrop {
	const depth = useRef(0);
	const [over, setOver] = useState(false);
	const move = (by: number) => {
		depth.current = Math.max(0, depth.current + by);
		setOver(depth.current > 0);
	};
	return {
		over,
		onDragEnter: (event) => {
			if (active && hasFiles(event)) move(1);
		},
		onDragOver: (event) => {
			event.preventDefault();
			event.dataTransfer.dropEffect =
				active && hasFiles(event) ? "copy" : "none";
		},
		onDragLeave: () => move(-1),
		onDrop: (event) => {
			event.preventDefault();
			event.stopPropagation();
			depth.current = 0;
			setOver(false);
			const files = active ? droppedFiles(event) : [];
			if (files.length > 0) onFiles(files);
		},
	};
}

function droppedFiles({ dataTransfer }: DragEvent): readonly File[] {
	return [...dataTransfer.items].flatMap((item) => {
		const isFolder = item.webkitGetAsEntry?.()?.isDirectory ?? false;
		const file = isFolder ? null : item.getAsFile();
		return file === null ? [] : [file];
	});
}
