import type { ComponentType, LazyExoticComponent } from 'react';
import type { Service } from '../platform/console-config.js';
import type { WordKey } from '../words/translator.js';

/** A page: where it is, who may open it, and where in the navigation it stands. */
export interface Page {
  /** Pattern of wouter, for example `/alerts/:reference`. */
  readonly path: string;
  readonly component: LazyExoticComponent<ComponentType>;
  /** Any of these roles opens it. The service decides again for each call. */
  readonly roles: readonly string[];
  /** Label of its entry in the navigation; without one it is reached from other pages. */
  readonly label?: WordKey;
}

/** The pages of one kind of work. An area imports no other area: two people can work side by side. */
export interface Area {
  readonly id: string;
  /** Services whose console has it. */
  readonly services: readonly Service[];
  /** In the order of the navigation; the first that the user may open is where they land. */
  readonly pages: readonly Page[];
}

/** The pages of a console for somebody with these roles. */
export function pagesFor(areas: readonly Area[], service: Service, roles: readonly string[]): readonly Page[] {
  return areas
    .filter((area) => area.services.includes(service))
    .flatMap((area) => area.pages)
    .filter((page) => page.roles.some((role) => roles.includes(role)));
}
