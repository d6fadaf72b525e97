export function UnreadableScreen(_props: object) {
	return <h1>UnreadableScreen</h1>;
}
