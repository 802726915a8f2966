interface ScriptUrlPolicy {
	createScriptURL(url: string): string;
}

interface PolicyFactory {
	createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy('app-script-url', { createScriptURL: (url) => url });

/** The one Trusted Types policy of the app: addresses of its own service worker and workers. */
export function trustedScriptUrl(url: string): string {
	return policy?.createScriptURL(url) ?? url;
}
