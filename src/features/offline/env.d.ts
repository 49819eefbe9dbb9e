/// <reference types="trusted-types" />

/** What integrations/offline.ts tells the bundler. */
interface ImportMetaEnv {
  /** Whether this is a build, of which readers may keep something. */
  readonly OFFLINE: boolean;
}

/** As browsers have it that know Trusted Types: https://www.w3.org/TR/trusted-types/ */
interface ServiceWorkerContainer {
  register(scriptURL: TrustedScriptURL | string, options?: RegistrationOptions): Promise<ServiceWorkerRegistration>;
}
