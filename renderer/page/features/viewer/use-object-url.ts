import { useEffect, useState } from "react";

/** An address for a Blob for as long as the component stands. */
export function useObjectUrl(blob: Blob): string | null {
	const [url, setUrl] = useState<string | null>(null);
	useEffect(() => {
		const made = URL.createObjectURL(blob);
		setUrl(made);
		return () => URL.revokeObjectURL(made);
	}, [blob]);
	return url;
}
