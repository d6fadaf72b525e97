import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { useObjectUrl } from "./use-object-url.ts";
import { ViewerRefus } from "./ViewerRefus.tsx";
import styles from "./viewer.module.css";

interface MediaViewProps {
	readonly blob: Blob;
	readonly title: string;
	readonly kind: "sound" | "video";
}

/** Sound and video with their controls; nothing ever plays by itself. */
export function MediaView({ blob, title, kind }: MediaViewProps) {
	const { t } = useTexts();
	const url = useObjectUrl(blob);
	const [broken, setBroken] = useState(false);
	if (broken) return <ViewerRefus cannot={t("pieces.viewer.damagedFile")} />;
	if (url === null) return null;
	const common = {
		src: url,
		controls: true,
		preload: "metadata",
		controlsList: "nodownload noremoteplayback",
		onError: () => setBroken(true),
		"aria-label": t(`pieces.viewer.${kind}`, { title }),
	} as const;
	return (
		<div className={styles["media"]}>
			{kind === "video" ? (
				<video
					{...common}
					className={styles["video"]}
					disablePictureInPicture
				/>
			) : (
				<audio {...common} className={styles["audio"]} />
			)}
		</div>
	);
}
