import { useEffect, useState } from "react";
import type { imageFault } from "../../../../shared/file/image-size.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { ImageView } from "./ImageView.tsx";
import { blobFault } from "./image-head.ts";
import { ViewerRefus } from "./ViewerRefus.tsx";

interface ImageGateProps {
	readonly blob: Blob;
	readonly title: string;
}

/** The engine decodes what it is shown: how large an image is, is looked at before. */
export function ImageGate({ blob, title }: ImageGateProps) {
	const { t } = useTexts();
	const [fault, setFault] = useState<ReturnType<typeof imageFault> | "reading">(
		"reading",
	);
	useEffect(() => {
		let left = false;
		setFault("reading");
		void blobFault(blob).then((found) => !left && setFault(found));
		return () => {
			left = true;
		};
	}, [blob]);
	if (fault === "reading") return <p>{t("common.loading")}</p>;
	if (fault === "too-large")
		return <ViewerRefus cannot={t("pieces.viewer.tooLarge")} />;
	if (fault === "damaged")
		return <ViewerRefus cannot={t("pieces.viewer.damagedFile")} />;
	return <ImageView blob={blob} title={title} />;
}
