export function FirstRunScreen(_props: object) {
	return <h1>FirstRunScreen</h1>;
}
