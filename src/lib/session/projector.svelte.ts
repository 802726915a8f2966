import type { ProjectorView } from '#lib/domain/projector.ts';

/** What a presenter's remote asks for. */
export type ProjectorMove = 'next' | 'previous' | 'blank';

type Message =
	| { readonly type: 'view'; readonly view: ProjectorView }
	/** "Is a projector there?" */
	| { readonly type: 'call' }
	| { readonly type: 'hello' }
	| { readonly type: 'bye' }
	| { readonly type: 'move'; readonly move: ProjectorMove };

/** Both windows of one meeting listen here; nothing leaves the device. */
function channelOf(workshop: string): BroadcastChannel {
	return new BroadcastChannel(`insek-check/beamer/${workshop}`);
}

/** The moderator's end: sends what is to be seen, hears the remote. */
export class ProjectorLink {
	/** A projector window is open; null as long as none ever was. */
	isOpen = $state<boolean | null>(null);
	#view: ProjectorView | null = null;
	readonly #channel: BroadcastChannel;
	readonly #onmove: (move: ProjectorMove) => void;

	constructor(workshop: string, onmove: (move: ProjectorMove) => void) {
		this.#onmove = onmove;
		this.#channel = channelOf(workshop);
		this.#channel.onmessage = ({ data }: MessageEvent<Message>) => this.#hear(data);
		// a projector that was there before this page was (re)loaded answers
		this.#post({ type: 'call' });
	}

	#hear(message: Message): void {
		if (message.type === 'hello') {
			this.isOpen = true;
			if (this.#view !== null) this.#post({ type: 'view', view: this.#view });
		} else if (message.type === 'bye') {
			this.isOpen = false;
		} else if (message.type === 'move') {
			this.#onmove(message.move);
		}
	}

	/** Plain values only: they are copied. */
	show(view: ProjectorView): void {
		this.#view = view;
		this.#post({ type: 'view', view });
	}

	close(): void {
		this.#channel.close();
	}

	#post(message: Message): void {
		this.#channel.postMessage(message);
	}
}

/** The projector's end: shows the last picture, also while the moderator's page is reloaded. */
export class ProjectorScreen {
	view = $state.raw<ProjectorView | null>(null);
	readonly #channel: BroadcastChannel;

	constructor(workshop: string) {
		this.#channel = channelOf(workshop);
		this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
			if (data.type === 'view') this.view = data.view;
			else if (data.type === 'call') this.hello();
		};
		this.hello();
	}

	hello(): void {
		this.#post({ type: 'hello' });
	}

	bye(): void {
		this.#post({ type: 'bye' });
	}

	move(move: ProjectorMove): void {
		this.#post({ type: 'move', move });
	}

	close(): void {
		this.bye();
		this.#channel.close();
	}

	#post(message: Message): void {
		this.#channel.postMessage(message);
	}
}
