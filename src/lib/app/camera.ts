/** Why there is no picture: the page is not served safely, nobody allowed it, there is none, or it is in use. */
export type CameraFault = 'insecure' | 'denied' | 'missing' | 'busy';

const FAULTS: Readonly<Record<string, CameraFault>> = {
	NotAllowedError: 'denied',
	SecurityError: 'denied',
	NotFoundError: 'missing',
	OverconstrainedError: 'missing'
};

/** The camera that looks away from the user, where there are several. Whoever has it must stop its tracks. Never throws. */
export async function openCamera(): Promise<MediaStream | CameraFault> {
	// missing over plain http
	const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
	if (mediaDevices === undefined) return 'insecure';
	const video = { facingMode: 'environment', width: { ideal: 1280 } };
	try {
		return await mediaDevices.getUserMedia({ video });
	} catch (error) {
		return FAULTS[error instanceof DOMException ? error.name : ''] ?? 'busy';
	}
}

export function closeCamera(stream: MediaStream): void {
	for (const track of stream.getTracks()) track.stop();
}
