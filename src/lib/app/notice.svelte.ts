export interface NoticeAction {
	readonly label: string;
	/** Where the visible words alone do not say which thing is meant. */
	readonly name?: string;
	/** For the way back after what had the focus is gone. */
	readonly takesFocus?: boolean;
	readonly run: () => void;
}

/** The one message at the foot of the page: what has just been done, and the way back from it. */
class Notice {
	text = $state('');
	action = $state.raw<NoticeAction | null>(null);
	/** For ears only: what is shown could come up under a pointer that is just pressing. */
	isHidden = $state(false);

	say(text: string, action: NoticeAction | null = null): void {
		this.text = text;
		this.action = action;
		this.isHidden = false;
	}

	speak(text: string): void {
		this.say(text);
		this.isHidden = true;
	}

	clear(): void {
		this.say('');
	}
}

export const notice = new Notice();
