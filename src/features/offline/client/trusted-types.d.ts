/// <reference types="trusted-types" />

/** As in browsers that know Trusted Types: https://www.w3.org/TR/trusted-types/ */
interface ServiceWorkerContainer {
  register(scriptURL: TrustedScriptURL | string, options?: RegistrationOptions): Promise<ServiceWorkerRegistration>;
}
