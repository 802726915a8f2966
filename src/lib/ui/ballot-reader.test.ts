import { fireEvent, render, screen } from '@testing-library/svelte';
import type { ComponentProps } from 'svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { kamera } from '#lib/texts/kamera.ts';
import { einladung, lesen as words } from '#lib/texts/stimmzettel-lesen.ts';
import BallotReader from './BallotReader.svelte';
import RoomInvite from './RoomInvite.svelte';

const LINES = Object.keys(words.sayings).map((result, index) => ({
	number: index + 1,
	what: `Zeile ${index + 1}`,
	result: result as keyof typeof words.sayings
}));

function setup(given: Partial<ComponentProps<typeof BallotReader>['reading']> = {}) {
	const reading = {
		lines: [],
		count: 0,
		readText: vi.fn(() => true),
		readFile: vi.fn(() => Promise.resolve()),
		readPicture: vi.fn(() => Promise.resolve()),
		...given
	};
	return { reading, ...render(BallotReader, { reading }) };
}

function withCamera(getUserMedia: () => Promise<unknown>) {
	Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true });
}

afterEach(() => {
	Reflect.deleteProperty(navigator, 'mediaDevices');
	vi.restoreAllMocks();
});

describe('BallotReader', () => {
	it('hands over what is pasted, and says when it was nothing', async () => {
		const { reading } = setup({ readText: vi.fn((text: string) => text !== '') });
		const user = userEvent.setup();
		const box = screen.getByRole('textbox', { name: words.typedLabel });
		await user.click(screen.getByRole('button', { name: words.read }));
		expect(screen.getByText(words.nothing)).toBeInTheDocument();
		await user.type(box, '04MK 2');
		await user.click(screen.getByRole('button', { name: words.read }));
		expect(reading.readText).toHaveBeenLastCalledWith('04MK 2');
		expect(box).toHaveValue('');
		expect(screen.queryByText(words.nothing)).toBeNull();
	});

	it('hands over several files, chosen or dropped', async () => {
		const { reading } = setup();
		const files = ['a', 'b', 'c'].map((name) => new File([name], `${name}.json`));
		await userEvent.upload(screen.getByLabelText(words.open), files);
		expect(reading.readFile).toHaveBeenCalledTimes(3);
		await fireEvent.drop(document, { dataTransfer: { files } });
		expect(reading.readFile).toHaveBeenCalledTimes(6);
	});

	it('says of each what became of it, in words', () => {
		setup({ lines: LINES, count: 2 });
		const items = screen.getAllByRole('listitem').map((item) => item.textContent?.trim());
		expect(items).toEqual(
			Object.values(words.sayings).map((saying, index) => `Zeile ${index + 1}: ${saying}`)
		);
		expect(screen.getByText('2 gelesen')).toBeInTheDocument();
	});

	it.each([
		['denied', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
		['missing', () => Promise.reject(new DOMException('', 'NotFoundError'))],
		['busy', () => Promise.reject(new DOMException('', 'NotReadableError'))],
		['insecure', null]
	] as const)('a camera that is %s is said, and the other ways stay', async (fault, open) => {
		if (open !== null) withCamera(open);
		setup();
		await userEvent.click(screen.getByRole('button', { name: kamera.start }));
		expect(await screen.findByRole('alert')).toHaveTextContent(kamera.faults[fault]);
		expect(screen.getByRole('button', { name: kamera.start })).toBeInTheDocument();
		expect(screen.getByRole('textbox', { name: words.typedLabel })).toBeInTheDocument();
	});

	it('stops the camera when it is left, also while it was being opened', async () => {
		const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
		vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
		const stop = vi.fn();
		const stream = { getTracks: () => [{ stop }] };
		withCamera(() => Promise.resolve(stream));
		const first = setup();
		await userEvent.click(screen.getByRole('button', { name: kamera.start }));
		expect(await screen.findByRole('button', { name: kamera.stop })).toBeInTheDocument();
		expect(play).toHaveBeenCalledOnce();
		first.unmount();
		expect(stop).toHaveBeenCalledTimes(1);
		let open = (_stream: unknown): void => undefined;
		withCamera(() => new Promise((resolve) => (open = resolve)));
		const second = setup();
		await userEvent.click(screen.getByRole('button', { name: kamera.start }));
		second.unmount();
		open(stream);
		await vi.waitFor(() => expect(stop).toHaveBeenCalledTimes(2));
	});
});

it('RoomInvite shows the code, the same link, and copies it', async () => {
	const user = userEvent.setup();
	const link = 'https://a.example/stimmzettel/#w1/x';
	render(RoomInvite, { invitation: { link, picture: { size: 21, path: 'M0 0h7v1h-7z' } } });
	expect(screen.getByRole('img', { name: einladung.qrLabel })).toBeInTheDocument();
	expect(screen.getByText(link)).toBeInTheDocument();
	await user.click(screen.getByRole('button', { name: einladung.copy }));
	expect(await navigator.clipboard.readText()).toBe(link);
});
