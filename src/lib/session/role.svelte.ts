import { ROLES, type Role } from '#lib/domain/assessment.ts';

const KEY = 'insek-check/role';

/** The office that fills in, chosen once per sitting. Never a name. */
class CurrentRole {
	#value = $state<Role | null>(null);

	/** Takes over what was chosen earlier in this sitting. */
	start(): void {
		const stored = read();
		this.#value = ROLES.find((role) => role === stored) ?? null;
	}

	get value(): Role | null {
		return this.#value;
	}

	choose(role: Role | null): void {
		this.#value = role;
		try {
			if (role === null) sessionStorage.removeItem(KEY);
			else sessionStorage.setItem(KEY, role);
		} catch {
			// storage is forbidden: the choice holds until the page is left
		}
	}
}

function read(): string | null {
	try {
		return sessionStorage.getItem(KEY);
	} catch {
		return null;
	}
}

export const role = new CurrentRole();
