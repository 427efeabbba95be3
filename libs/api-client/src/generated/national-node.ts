export interface paths {
    "/api/v1/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Service, party, version and version of the agreement */
        get: operations["about"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agreement that is held: a C2SP signed note */
        get: operations["agreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This party's own alerts, newest change first */
        get: operations["listAlerts"];
        put?: never;
        /** Draft an alert */
        post: operations["createAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An alert of this party, or one that is addressed to it */
        get: operations["readAlert"];
        /** Replace the content of the revision that waits */
        put: operations["replaceAlert"];
        post?: never;
        /** Throw away the revision that waits; what is published stays */
        delete: operations["discardAlert"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{reference}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who found an own alert by a quick check, latest first */
        get: operations["listAlertChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{reference}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft a later revision of a published alert; it is submitted and released like the first */
        post: operations["correctAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{reference}/provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed record behind an alert, verified anew, with its proof of inclusion in the audit log */
        get: operations["readProvenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{reference}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a published alert back, at once and alone */
        post: operations["recallAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{reference}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign and publish what another person submitted */
        post: operations["releaseAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{reference}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the waiting revision to a second person */
        post: operations["submitAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Quick check of a person, document, phone, vehicle, device or account */
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names and versions of the code lists */
        get: operations["listCodeLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/code-lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Codes of a list with all that is known of them; or those that fit `q` */
        get: operations["searchCodeList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values of our alerts that very many alerts hold, newest first */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hits that the hub sent us and that stand, newest change first */
        get: operations["listHits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One hit */
        get: operations["readHit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin an import of a file */
        post: operations["createImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an import stands */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rows became, in the order of the file */
        get: operations["listImportedAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign and publish what another person submitted */
        post: operations["releaseImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was refused: line, place and reason, no values */
        get: operations["getImportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring rows, as a stream; whatever happens to it, go on with `next`
         * @description Lines end with LF and have at most 256 KiB; a line without its LF is taken only with `last`. Begins with line 1 or with the line that is expected; lines that were taken before are passed over.
         */
        post: operations["addImportRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the drafts of an import to a second person */
        post: operations["submitImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alerts that other parties addressed to us, newest change first */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of this process: whether the agreement names it, when it expires */
        get: operations["keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events that say what to read again: `ready`, then topic and id; ends with the token */
        get: operations["liveHints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who calls: account, name, party, roles, and until when */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Refused records, newest first, without content */
        get: operations["listQuarantine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One refused record with its original bytes; is logged */
        get: operations["readQuarantined"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a record for good, with a reason */
        post: operations["closeQuarantined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/{id}/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open, judge and apply the stored bytes once more */
        post: operations["redriveQuarantined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/store/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check every row of evidence against signed records, digests and books; starts a run unless one is under way */
        post: operations["Store.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/streams/{stream}/forks/{sequence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed records that prove a fork, as they were sent; is logged */
        get: operations["readFork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/streams/{stream}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed records of this service's own stream, as sent */
        get: operations["listRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/streams/forks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Forks and claims of forks, newest first, without content */
        get: operations["listForks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/console-config.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the console needs before anybody has signed in */
        get: operations["consoleConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process can go on */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether requests are served, with the state of each check */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metrics in the Prometheus text format */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Content of an alert */
        Alert: {
            accounts?: {
                /** @description bank or provider; a plain account number always names it */
                bank?: string;
                /** @description chain of a wallet */
                chain?: string;
                /** @description country of the bank; a plain account number always names it */
                country?: string;
                /** @description how it was used, by whom */
                note?: string;
                /** @description iban, account or wallet */
                scheme: string;
                /** @description number or address as written */
                value: string;
            }[];
            actionOnHit?: {
                /** @description what to look for, whom to call */
                instructions?: string;
                /** @description arrest, discreet check, specific check, inform */
                measure: string;
            };
            conveyances?: {
                /** @description colour */
                colour?: string;
                identifiers: {
                    /** @description issuing country; a plate always names it */
                    country?: string;
                    /** @description plate, vin, container, wagon … */
                    scheme: string;
                    /** @description as marked */
                    value: string;
                }[];
                /** @description make */
                make?: string;
                /** @description road, rail, air, sea, river, post … */
                mode: string;
                /** @description model */
                model?: string;
                /** @description anything by which it is known again */
                note?: string;
                seals?: string[];
                /** @description used, watched, stolen, lost, seized */
                status?: string;
                /** @description car, lorry, trailer, wagon, container … */
                type: string;
            }[];
            /** @description duty desk to call; a desk, not a person */
            desk: string;
            devices?: {
                /** @description IMEI or IMEISV, separators allowed */
                imei: string;
                /** @description what it is, where it was found */
                note?: string;
            }[];
            evaluation: {
                /** @description 1 … 4 */
                information: string;
                /** @description how source and information are graded */
                scheme: string;
                /** @description A … X */
                source: string;
            };
            /** @description true for training: never linked with real alerts */
            exercise: boolean;
            firearms?: {
                /** @description as marked, for example 7.62x39 mm */
                calibre?: string;
                /** @description converted or craft-made */
                converted?: boolean;
                /** @description country of manufacture */
                countryOfMake?: string;
                /** @description import mark */
                importMark?: string;
                /** @description maker */
                make?: string;
                /** @description model */
                model?: string;
                /** @description pieces */
                quantity: number;
                serial?: string;
                /** @description seized, lost, stolen, traced */
                status: string;
                /** @description whether the owner asks for a trace */
                traceAsked?: boolean;
                /** @description pistol, rifle, parts, ammunition … */
                type: string;
                yearOfMake?: number;
            }[];
            handling: {
                audience: string[];
                codes?: string[];
                /** @description other limits of use; needed with H3 */
                conditions?: string;
                /** @description RED, AMBER+STRICT, AMBER, GREEN, CLEAR */
                tlp: string;
            };
            /** @description what the alert is about */
            kind: string;
            /** @description act and article */
            legalBasis?: string;
            money?: {
                amounts: {
                    /** @description in whole units of the currency */
                    amount: number;
                    /** @description ISO 4217 */
                    currency: string;
                }[];
                /** @description beginning of the period */
                from?: string;
                instruments: string[];
                /** @description structuring, trade mispricing … */
                typology?: string;
                /** @description end of the period */
                until?: string;
            };
            narrative: {
                /** @description language of the text; the original is the authentic one */
                lang: string;
                /** @description what happened */
                text: string;
            }[];
            /** @description when it happened or began, as precise as known */
            occurredOn?: string;
            /** @description when it ended */
            occurredUntil?: string;
            persons: {
                birthDate?: {
                    /** @description true where 1 January stands for "not known" */
                    conventional?: boolean;
                    /** @description year, month or day; agrees with the form of value */
                    precision: string;
                    /** @description YYYY, YYYY-MM or YYYY-MM-DD */
                    value: string;
                };
                /** @description place of birth as its source names it */
                birthPlace?: string;
                /** @description whether the role is known or suspected */
                certainty?: string;
                documents?: {
                    /** @description genuine, forged, stolen … */
                    authenticity?: string;
                    /** @description issuing country */
                    country: string;
                    /** @description day of expiry */
                    expiresOn?: string;
                    /** @description as printed */
                    number: string;
                    /** @description passport, national id … */
                    type: string;
                }[];
                /** @description marks by which the person is known again */
                marks?: string;
                names: {
                    /** @description as in a document, alias, maiden … */
                    kind?: string;
                    /** @description language, with script where it is not the usual one */
                    lang?: string;
                    /** @description full name, any script, as in the source */
                    text: string;
                }[];
                nationalities?: string[];
                /** @description suspect, witness, courier …; categories of people are told apart */
                role: string;
                /** @description f, m, x or unknown */
                sex?: string;
            }[];
            phones: {
                /** @description how it was used, by whom */
                note?: string;
                /** @description international form, E.164 digits with separators allowed */
                number: string;
            }[];
            place?: {
                /** @description country */
                country: string;
                /** @description town, port, airport or province, by its stable id */
                locality?: string;
                /** @description place as its source names it */
                name: string;
                /** @description crossing between two states, by its stable id */
                point?: string;
                position?: {
                    /** @description WGS 84, degrees */
                    latitude: number;
                    /** @description WGS 84, degrees */
                    longitude: number;
                    /** @description radius in metres; a point without it says too much */
                    uncertainty: number;
                };
            };
            precursor?: {
                /** @description expected day of dispatch */
                dispatchOn?: string;
                /** @description expected point of entry */
                entry?: string;
                /** @description point of exit */
                exit?: string;
                /** @description suspicious order, stopped shipment, diversion … */
                incident: string;
                papers?: {
                    /** @description number */
                    number: string;
                    /** @description licence, invoice, CMR … */
                    type: string;
                }[];
                parties?: {
                    /** @description as in the papers */
                    address?: string;
                    /** @description seat */
                    country: string;
                    /** @description as in the papers */
                    name: string;
                    /** @description exporter, importer, consignee, broker … */
                    role: string;
                }[];
                /** @description means of payment */
                payment?: string;
                preExport?: {
                    /** @description no objection, objection, under inquiry */
                    answer?: string;
                    /** @description answer due */
                    dueOn?: string;
                    /** @description number of the notice */
                    number: string;
                };
                reasons?: string[];
            };
            /** @description what it may be used for */
            purpose: string;
            relatesTo?: {
                /** @description another alert */
                reference: string;
                /** @description same case, answers … */
                relation: string;
            }[];
            retention: {
                /** @description when it is erased unless the owner renews it */
                eraseOn: string;
                /** @description when the owner has to look whether it is still needed */
                reviewOn: string;
            };
            route?: {
                /** @description known or suspected */
                certainty: string;
                /** @description when it was, or is expected, there */
                on?: string;
                place: {
                    /** @description country */
                    country: string;
                    /** @description town, port, airport or province, by its stable id */
                    locality?: string;
                    /** @description place as its source names it */
                    name: string;
                    /** @description crossing between two states, by its stable id */
                    point?: string;
                    position?: {
                        /** @description WGS 84, degrees */
                        latitude: number;
                        /** @description WGS 84, degrees */
                        longitude: number;
                        /** @description radius in metres; a point without it says too much */
                        uncertainty: number;
                    };
                };
                /** @description origin, departure, transit, destination */
                stage: string;
            }[];
            seizure?: {
                /** @description case number of the owner */
                caseNumber?: string;
                cash?: {
                    /** @description in whole units of the currency */
                    amount: number;
                    /** @description ISO 4217 */
                    currency: string;
                }[];
                concealment?: string[];
                /** @description how exactly */
                concealmentNote?: string;
                exhibits?: string[];
                /** @description packing, colours, markings */
                packaging?: string;
                /** @description agency; not a person */
                seizedBy?: string;
            };
            substances?: {
                /** @description what the papers called it */
                declaredAs?: string;
                /** @description HS code in the papers */
                declaredHs?: string;
                /** @description controlled drug */
                drug?: string;
                /** @description powder, tablet, resin … */
                form?: string;
                /** @description logo, stamp or colour; logos link seizures */
                mark?: string;
                /** @description precursor of Table I, Table II or under watch */
                precursor?: string;
                /** @description per cent by weight, as the laboratory found */
                purity?: number;
                quantity?: {
                    /** @description in the unit given */
                    amount: number;
                    /** @description as the source wrote it */
                    asReported?: string;
                    /** @description gross (with packing) or net */
                    basis: string;
                    /** @description kg, g, L, mL or unit (tablets, ampoules, plants) */
                    unit: string;
                };
                /** @description none, field test or laboratory */
                test: string;
            }[];
            /** @description one line for a list */
            title: string;
            trafficking?: {
                acts: string[];
                means?: string[];
                purposes: string[];
                victims: {
                    /** @description child, or a band of years */
                    ageBand: string;
                    /** @description citizenship */
                    citizenship?: string;
                    /** @description referred, in shelter, declined … */
                    protection?: string;
                    /** @description given by the owner; never a name */
                    pseudonym: string;
                    /** @description f, m, x or unknown */
                    sex?: string;
                    /** @description presumed or formally identified */
                    status: string;
                }[];
            };
            wanted?: {
                /** @description court or authority that issued the order */
                authority: string;
                dangers?: string[];
                /** @description whether extradition will be asked for */
                extradition?: boolean;
                lastSeen?: {
                    /** @description country */
                    country: string;
                    /** @description town, port, airport or province, by its stable id */
                    locality?: string;
                    /** @description place as its source names it */
                    name: string;
                    /** @description crossing between two states, by its stable id */
                    point?: string;
                    position?: {
                        /** @description WGS 84, degrees */
                        latitude: number;
                        /** @description WGS 84, degrees */
                        longitude: number;
                        /** @description radius in metres; a point without it says too much */
                        uncertainty: number;
                    };
                };
                offences: string[];
                /** @description date of the warrant or order */
                orderedOn?: string;
                /** @description number of the warrant or order */
                orderNumber?: string;
            };
        };
        AlertCheck: {
            actor: string | null;
            /** Format: date-time */
            at: string;
            /** @description whose officer asked */
            party: string;
            /** @description code of check-purpose */
            purpose: string;
        };
        /** @description An alert as a drafter sends it; desk, exercise, persons, phones, retention and handling.tlp may be left out */
        AlertDraft: {
            accounts?: {
                /** @description bank or provider; a plain account number always names it */
                bank?: string;
                /** @description chain of a wallet */
                chain?: string;
                /** @description country of the bank; a plain account number always names it */
                country?: string;
                /** @description how it was used, by whom */
                note?: string;
                /** @description iban, account or wallet */
                scheme: string;
                /** @description number or address as written */
                value: string;
            }[];
            actionOnHit?: {
                /** @description what to look for, whom to call */
                instructions?: string;
                /** @description arrest, discreet check, specific check, inform */
                measure: string;
            };
            conveyances?: {
                /** @description colour */
                colour?: string;
                identifiers: {
                    /** @description issuing country; a plate always names it */
                    country?: string;
                    /** @description plate, vin, container, wagon … */
                    scheme: string;
                    /** @description as marked */
                    value: string;
                }[];
                /** @description make */
                make?: string;
                /** @description road, rail, air, sea, river, post … */
                mode: string;
                /** @description model */
                model?: string;
                /** @description anything by which it is known again */
                note?: string;
                seals?: string[];
                /** @description used, watched, stolen, lost, seized */
                status?: string;
                /** @description car, lorry, trailer, wagon, container … */
                type: string;
            }[];
            /** @description duty desk to call; a desk, not a person */
            desk?: string;
            devices?: {
                /** @description IMEI or IMEISV, separators allowed */
                imei: string;
                /** @description what it is, where it was found */
                note?: string;
            }[];
            evaluation: {
                /** @description 1 … 4 */
                information: string;
                /** @description how source and information are graded */
                scheme: string;
                /** @description A … X */
                source: string;
            };
            /** @description true for training: never linked with real alerts */
            exercise?: boolean;
            firearms?: {
                /** @description as marked, for example 7.62x39 mm */
                calibre?: string;
                /** @description converted or craft-made */
                converted?: boolean;
                /** @description country of manufacture */
                countryOfMake?: string;
                /** @description import mark */
                importMark?: string;
                /** @description maker */
                make?: string;
                /** @description model */
                model?: string;
                /** @description pieces */
                quantity: number;
                serial?: string;
                /** @description seized, lost, stolen, traced */
                status: string;
                /** @description whether the owner asks for a trace */
                traceAsked?: boolean;
                /** @description pistol, rifle, parts, ammunition … */
                type: string;
                yearOfMake?: number;
            }[];
            handling: {
                audience: string[];
                codes?: string[];
                /** @description other limits of use; needed with H3 */
                conditions?: string;
                /** @description RED, AMBER+STRICT, AMBER, GREEN, CLEAR */
                tlp?: string;
            };
            /** @description what the alert is about */
            kind: string;
            /** @description act and article */
            legalBasis?: string;
            money?: {
                amounts: {
                    /** @description in whole units of the currency */
                    amount: number;
                    /** @description ISO 4217 */
                    currency: string;
                }[];
                /** @description beginning of the period */
                from?: string;
                instruments: string[];
                /** @description structuring, trade mispricing … */
                typology?: string;
                /** @description end of the period */
                until?: string;
            };
            narrative: {
                /** @description language of the text; the original is the authentic one */
                lang: string;
                /** @description what happened */
                text: string;
            }[];
            /** @description when it happened or began, as precise as known */
            occurredOn?: string;
            /** @description when it ended */
            occurredUntil?: string;
            persons?: {
                birthDate?: {
                    /** @description true where 1 January stands for "not known" */
                    conventional?: boolean;
                    /** @description year, month or day; agrees with the form of value */
                    precision: string;
                    /** @description YYYY, YYYY-MM or YYYY-MM-DD */
                    value: string;
                };
                /** @description place of birth as its source names it */
                birthPlace?: string;
                /** @description whether the role is known or suspected */
                certainty?: string;
                documents?: {
                    /** @description genuine, forged, stolen … */
                    authenticity?: string;
                    /** @description issuing country */
                    country: string;
                    /** @description day of expiry */
                    expiresOn?: string;
                    /** @description as printed */
                    number: string;
                    /** @description passport, national id … */
                    type: string;
                }[];
                /** @description marks by which the person is known again */
                marks?: string;
                names: {
                    /** @description as in a document, alias, maiden … */
                    kind?: string;
                    /** @description language, with script where it is not the usual one */
                    lang?: string;
                    /** @description full name, any script, as in the source */
                    text: string;
                }[];
                nationalities?: string[];
                /** @description suspect, witness, courier …; categories of people are told apart */
                role: string;
                /** @description f, m, x or unknown */
                sex?: string;
            }[];
            phones?: {
                /** @description how it was used, by whom */
                note?: string;
                /** @description international form, E.164 digits with separators allowed */
                number: string;
            }[];
            place?: {
                /** @description country */
                country: string;
                /** @description town, port, airport or province, by its stable id */
                locality?: string;
                /** @description place as its source names it */
                name: string;
                /** @description crossing between two states, by its stable id */
                point?: string;
                position?: {
                    /** @description WGS 84, degrees */
                    latitude: number;
                    /** @description WGS 84, degrees */
                    longitude: number;
                    /** @description radius in metres; a point without it says too much */
                    uncertainty: number;
                };
            };
            precursor?: {
                /** @description expected day of dispatch */
                dispatchOn?: string;
                /** @description expected point of entry */
                entry?: string;
                /** @description point of exit */
                exit?: string;
                /** @description suspicious order, stopped shipment, diversion … */
                incident: string;
                papers?: {
                    /** @description number */
                    number: string;
                    /** @description licence, invoice, CMR … */
                    type: string;
                }[];
                parties?: {
                    /** @description as in the papers */
                    address?: string;
                    /** @description seat */
                    country: string;
                    /** @description as in the papers */
                    name: string;
                    /** @description exporter, importer, consignee, broker … */
                    role: string;
                }[];
                /** @description means of payment */
                payment?: string;
                preExport?: {
                    /** @description no objection, objection, under inquiry */
                    answer?: string;
                    /** @description answer due */
                    dueOn?: string;
                    /** @description number of the notice */
                    number: string;
                };
                reasons?: string[];
            };
            /** @description what it may be used for */
            purpose: string;
            relatesTo?: {
                /** @description another alert */
                reference: string;
                /** @description same case, answers … */
                relation: string;
            }[];
            retention?: {
                /** @description when it is erased unless the owner renews it */
                eraseOn: string;
                /** @description when the owner has to look whether it is still needed */
                reviewOn: string;
            };
            route?: {
                /** @description known or suspected */
                certainty: string;
                /** @description when it was, or is expected, there */
                on?: string;
                place: {
                    /** @description country */
                    country: string;
                    /** @description town, port, airport or province, by its stable id */
                    locality?: string;
                    /** @description place as its source names it */
                    name: string;
                    /** @description crossing between two states, by its stable id */
                    point?: string;
                    position?: {
                        /** @description WGS 84, degrees */
                        latitude: number;
                        /** @description WGS 84, degrees */
                        longitude: number;
                        /** @description radius in metres; a point without it says too much */
                        uncertainty: number;
                    };
                };
                /** @description origin, departure, transit, destination */
                stage: string;
            }[];
            seizure?: {
                /** @description case number of the owner */
                caseNumber?: string;
                cash?: {
                    /** @description in whole units of the currency */
                    amount: number;
                    /** @description ISO 4217 */
                    currency: string;
                }[];
                concealment?: string[];
                /** @description how exactly */
                concealmentNote?: string;
                exhibits?: string[];
                /** @description packing, colours, markings */
                packaging?: string;
                /** @description agency; not a person */
                seizedBy?: string;
            };
            substances?: {
                /** @description what the papers called it */
                declaredAs?: string;
                /** @description HS code in the papers */
                declaredHs?: string;
                /** @description controlled drug */
                drug?: string;
                /** @description powder, tablet, resin … */
                form?: string;
                /** @description logo, stamp or colour; logos link seizures */
                mark?: string;
                /** @description precursor of Table I, Table II or under watch */
                precursor?: string;
                /** @description per cent by weight, as the laboratory found */
                purity?: number;
                quantity?: {
                    /** @description in the unit given */
                    amount: number;
                    /** @description as the source wrote it */
                    asReported?: string;
                    /** @description gross (with packing) or net */
                    basis: string;
                    /** @description kg, g, L, mL or unit (tablets, ampoules, plants) */
                    unit: string;
                };
                /** @description none, field test or laboratory */
                test: string;
            }[];
            /** @description one line for a list */
            title: string;
            trafficking?: {
                acts: string[];
                means?: string[];
                purposes: string[];
                victims: {
                    /** @description child, or a band of years */
                    ageBand: string;
                    /** @description citizenship */
                    citizenship?: string;
                    /** @description referred, in shelter, declined … */
                    protection?: string;
                    /** @description given by the owner; never a name */
                    pseudonym: string;
                    /** @description f, m, x or unknown */
                    sex?: string;
                    /** @description presumed or formally identified */
                    status: string;
                }[];
            };
            wanted?: {
                /** @description court or authority that issued the order */
                authority: string;
                dangers?: string[];
                /** @description whether extradition will be asked for */
                extradition?: boolean;
                lastSeen?: {
                    /** @description country */
                    country: string;
                    /** @description town, port, airport or province, by its stable id */
                    locality?: string;
                    /** @description place as its source names it */
                    name: string;
                    /** @description crossing between two states, by its stable id */
                    point?: string;
                    position?: {
                        /** @description WGS 84, degrees */
                        latitude: number;
                        /** @description WGS 84, degrees */
                        longitude: number;
                        /** @description radius in metres; a point without it says too much */
                        uncertainty: number;
                    };
                };
                offences: string[];
                /** @description date of the warrant or order */
                orderedOn?: string;
                /** @description number of the warrant or order */
                orderNumber?: string;
            };
        };
        AlertState: {
            /** @description a correction that waits for submission or release */
            pending: {
                revision: number;
                /** @enum {unknown} */
                state: "draft" | "submitted";
            } | null;
            /** @example TJ-2026-000012 */
            reference: string;
            revision: number;
            /** @enum {unknown} */
            state: "draft" | "submitted" | "published" | "recalled";
            /** @description the entity tag, for If-Match */
            version: number;
        };
        AlertSummary: {
            audience: string[];
            exercise: boolean | null;
            kind: string | null;
            /** @description owner */
            party: string;
            pending: {
                revision: number;
                /** @enum {unknown} */
                state: "draft" | "submitted";
            } | null;
            reference: string;
            revision: number;
            /** @enum {unknown} */
            state: "draft" | "submitted" | "published" | "recalled";
            title: string | null;
            tlp: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        AlertView: {
            alert: components["schemas"]["Alert"] | null;
            /** @description owner */
            party: string;
            pending: {
                alert: components["schemas"]["Alert"];
                reason: string | null;
                revision: number;
                /** @enum {unknown} */
                state: "draft" | "submitted";
            } | null;
            published: {
                /** Format: date-time */
                at: string;
                /** @description hex SHA-256, see SPEC-SIG */
                identity: string;
                offset: number | null;
                sequence: number;
                stream: string;
            } | null;
            reason: string | null;
            reference: string;
            revision: number;
            /** @enum {unknown} */
            state: "draft" | "submitted" | "published" | "recalled";
            /** Format: date-time */
            updatedAt: string;
            version: number | null;
        };
        BatchAnswer: {
            /** @description alerts submitted or released by this call */
            done: number;
            /** @description for `from` of the next call; null at the end */
            next: number | null;
            passedOver: {
                code: string;
                line: number;
                reference: string;
            }[];
        };
        CheckAnswer: {
            alerts: {
                actionOnHit: Record<string, never> | null;
                /** @description duty desk of the owner */
                desk: string;
                evidence: {
                    /** @description feature.level */
                    code: string;
                    points: number;
                    /** @description in English */
                    words: string;
                }[];
                exercise: boolean;
                /** @description code of hit-feature */
                feature: string;
                kind: string;
                own: boolean;
                /** @description owner */
                party: string;
                reference: string;
                revision: number;
                /** @description thousandths */
                score: number;
                /** @enum {unknown} */
                tier: "confirmed" | "probable" | "possible";
                title: string;
                /** @description as it stands in the alert */
                value: string;
            }[];
            /** @description false when alerts that came just now could not be looked at yet */
            complete: boolean;
            hub: {
                contacts: {
                    /** @description duty desk to call */
                    desk: string;
                    exercise: boolean;
                    party: string;
                    /** @enum {unknown} */
                    tier: "confirmed" | "probable" | "possible";
                }[];
                /** @enum {unknown} */
                status: "answered" | "unavailable";
            };
            /** @enum {unknown} */
            result: "known" | "possible" | "not-known" | "no-answer";
        };
        /** @description A quick check */
        CheckRequest: {
            /** @description why it is asked */
            purpose: string;
            subject: {
                /** @description issuing country */
                country: string;
                /** @description passport, national id … */
                documentType: string;
                /** @description as printed or marked */
                number: string;
                /** @constant */
                type: "document";
            } | {
                number: string;
                /** @constant */
                type: "phone";
            } | {
                /** @description issuing country */
                country: string;
                /** @description as printed or marked */
                plate: string;
                /** @constant */
                type: "plate";
            } | {
                /** @constant */
                type: "vehicle";
                /** @description as printed or marked */
                vin: string;
            } | {
                imei: string;
                /** @constant */
                type: "device";
            } | {
                iban: string;
                /** @constant */
                type: "account";
            } | {
                /** @description as precise as it is known */
                birthDate?: string;
                /** @description language of the name */
                lang?: string;
                /** @description full name, any script */
                name: string;
                /** @description citizenship */
                nationality?: string;
                /** @description f, m, x or unknown */
                sex?: string;
                /** @constant */
                type: "person";
            };
        };
        CloseCommand: {
            /** @description Why nothing more is to be done; one line */
            reason: string;
        };
        CorrectionBody: {
            alert: components["schemas"]["AlertDraft"];
            /** @description why, for those who read the alert; no personal data */
            reason: string;
        };
        Group: {
            /** @description code of the list hit-feature */
            feature: string;
            holdersAtLeast: number;
            id: string;
            parties: string[];
            revision: number;
            ruleset: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description normalised, as in the reasons of a hit */
            value: string;
        };
        Hit: {
            /** @description both in the full view, our own in the contact view */
            alerts: string[];
            counterpart: {
                desk: string;
                party: string;
            } | null;
            /** @description hex SHA-256 */
            id: string;
            reason: string | null;
            reasons: {
                contribution: number | null;
                feature: string;
                left: string | null;
                right: string | null;
            }[];
            revision: number;
            ruleset: string;
            /** @description thousandths */
            score: number;
            /** @description code of verdict */
            state: string;
            /** @description code of hit-tier */
            tier: string;
            /** Format: date-time */
            updatedAt: string;
            /** @enum {unknown} */
            view: "full" | "contact";
        };
        Import: {
            alerts: {
                discarded: number;
                draft: number;
                published: number;
                recalled: number;
                submitted: number;
            };
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** @enum {unknown} */
            format: "ndjson" | "csv";
            /** Format: uuid */
            id: string;
            /** @description line of the file that is expected next */
            next: number;
            rows: {
                /** @description came before with other content */
                conflicts: number;
                drafted: number;
                refused: number;
                /** @description came before with the same content */
                unchanged: number;
            };
            sender: string;
            /**
             * @description submitted takes no more rows
             * @enum {unknown}
             */
            state: "open" | "submitted";
            /** Format: date-time */
            updatedAt: string;
        };
        ImportBody: {
            /** @enum {string} */
            format: "ndjson" | "csv";
            /** @description system that the rows come from; its references are known again by this name */
            sender: string;
        };
        ImportedAlert: {
            line: number;
            reference: string;
            senderReference: string;
            /** @enum {unknown} */
            state: "draft" | "submitted" | "published" | "recalled" | "discarded";
        };
        ImportFault: {
            code: string;
            /** @description of a CSV file */
            column: string | null;
            line: number;
            /** @description never holds a value of the row */
            message: string;
            /** @description from the row; * for a member that the contract does not know */
            pointer: string;
        };
        ImportRow: {
            alert: components["schemas"]["AlertDraft"];
            /** @description the sender's own reference of the case */
            senderReference: string;
        };
        /** @description Problem details (RFC 9457) */
        Problem: {
            /** @description Stable; clients decide by this */
            code: string;
            detail: string;
            errors?: {
                code: string;
                detail: string;
                pointer: string;
            }[];
            /** @description `urn:uuid:` and the incident id that the log carries too */
            instance: string;
            /** @description RFC 6901 pointer to the place at fault */
            pointer?: string;
            status: number;
            title: string;
            /** @description `urn:qalqan:problem:<code>` */
            type: string;
        };
        Provenance: {
            evidence: {
                checkpoint: {
                    /** @description signed note */
                    note: string;
                    origin: string;
                    /** @description hex */
                    root: string;
                    size: number;
                };
                index: number;
                /** @description hex */
                leafHash: string;
                /** @description bottom-up, RFC 6962 §2.1.1 */
                proof: string[];
                /** @constant */
                status: "included";
            } | {
                /** @enum {unknown} */
                reason: "not-included" | "unavailable";
                /** @constant */
                status: "not-yet-evidenced";
            } | {
                /** @description what did not hold */
                code: string;
                /** @constant */
                status: "broken";
            };
            /** @description hex SHA-256, see SPEC-SIG */
            identity: string;
            /** @description detached JWS over them */
            jws: string;
            key: string;
            offset: number | null;
            partition: number;
            /** @description owner */
            party: string;
            reference: string;
            revision: number;
            sequence: number;
            signed: {
                agreement: string;
                commitment: string;
                id: string;
                kid: string;
                prevhash: string;
                /** Format: date-time */
                time: string;
                type: string;
            } | null;
            stream: string;
            topic: string;
            /** @description the exact signed bytes, base64 */
            value: string;
            verification: {
                /** Format: date-time */
                checkedAt: string;
                code: string | null;
                valid: boolean;
            };
        };
        ReasonBody: {
            /** @description why, for those who read the alert; no personal data */
            reason: string;
        };
        SignedRecord: {
            identity: string;
            jws: string;
            key: string;
            sequence: number;
            topic: string;
            /** @description the exact signed bytes */
            value: string;
        };
        SignedState: components["schemas"]["AlertState"] & {
            /** @description hex SHA-256, see SPEC-SIG */
            identity: string;
            sequence: number;
            /** @example tj/0 */
            stream: string;
        };
        StoreVerification: {
            durationMs: number | null;
            events: number;
            finding: {
                code: string;
                key: string;
                message: string;
                table: string;
            } | null;
            received: number;
            /** Format: date-time */
            startedAt: string;
            /** @enum {unknown} */
            status: "running" | "sound" | "broken";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    about: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What runs here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agreement: string | null;
                        party: string;
                        service: string;
                        version: string;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Version, digest, and the note with its signatures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        digest: string;
                        note: string;
                        version: number;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAlerts: {
        parameters: {
            query?: {
                /** @description Value of `next` of the page before */
                cursor?: string;
                /** @description code of the list alert-kind */
                kind?: string;
                limit?: number;
                /** @description all but recalled ones when left out */
                state?: "draft" | "submitted" | "published" | "recalled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AlertSummary"][];
                        next: string | null;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAlert: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and content lead to one draft */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertDraft"];
            };
        };
        responses: {
            /** @description Where the alert stands. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertState"];
                };
            };
            /** @description `conflict`: the key came with other content before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAlert: {
        parameters: {
            query?: never;
            header?: {
                /** @description Stands in the read log */
                "X-Purpose"?: string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alert. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertView"];
                };
            };
            /** @description `not-found`: not here, or not for us. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceAlert: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertDraft"];
            };
        };
        responses: {
            /** @description Where the alert stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertState"];
                };
            };
            /** @description `state-conflict`: nothing waits. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `precondition-failed`: it has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardAlert: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAlertChecks: {
        parameters: {
            query?: {
                /** @description Value of `next` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AlertCheck"][];
                        next: string | null;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctAlert: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionBody"];
            };
        };
        responses: {
            /** @description The correction waits in `pending`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertState"];
                };
            };
            /** @description `state-conflict`: not published, or a correction waits already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProvenance: {
        parameters: {
            query?: {
                /** @description the last one when left out */
                revision?: number;
            };
            header?: {
                /** @description Stands in the read log */
                "X-Purpose"?: string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provenance"];
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recallAlert: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Committed; it will be on Kafka. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedState"];
                };
            };
            /** @description `state-conflict`: not published, or recalled already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseAlert: {
        parameters: {
            query?: never;
            header?: {
                /** @description Release only what was read in this version */
                "If-Match"?: string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Committed; it will be on Kafka. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedState"];
                };
            };
            /** @description `four-eyes`: you had a hand in it; `role-missing`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `state-conflict`: nothing is submitted. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitAlert: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the alert stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertState"];
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckRequest"];
            };
        };
        responses: {
            /** @description What is known here, and whom else to call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckAnswer"];
                };
            };
            /** @description `overloaded`: more checks than one officer may make. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCodeLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            list: string;
                            source: string;
                            version: string;
                        }[];
                        /** @description of the service */
                        version: string;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchCodeList: {
        parameters: {
            query?: {
                /** @description beginnings of words: name, other name, CAS, HS */
                q?: string;
            };
            header?: never;
            path: {
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Best first; the whole list without `q`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            entry: {
                                en: string;
                            };
                        }[];
                        list: string;
                        source: string;
                        version: string;
                    };
                };
            };
            /** @description `not-found`: there is no such list. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description Value of `next` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Group"][];
                        next: string | null;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHits: {
        parameters: {
            query?: {
                /** @description reference that the hit names */
                alert?: string;
                /** @description Value of `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description code of the list verdict */
                state?: string;
                /** @description code of the list hit-tier */
                tier?: string;
            };
            header?: {
                /** @description Stands in the read log */
                "X-Purpose"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Hit"][];
                        next: string | null;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Stands in the read log */
                "X-Purpose"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hit"];
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportBody"];
            };
        };
        responses: {
            /** @description Where the import stands. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the import stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportedAlerts: {
        parameters: {
            query?: {
                /** @description Value of `next` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ImportedAlert"][];
                        next: string | null;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseImport: {
        parameters: {
            query?: {
                /** @description value of `next` of the answer before */
                from?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done; call again with `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description `four-eyes`: you had a hand in the import; `role-missing`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `state-conflict`: it has not been submitted. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportReport: {
        parameters: {
            query?: {
                /** @description Value of `next` of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ImportFault"][];
                        next: string | null;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addImportRows: {
        parameters: {
            query?: {
                /** @description line of the file that comes first */
                from?: number;
                /** @description whether the file ends with what is sent */
                last?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Where the import stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description `schema-invalid`: the header of a CSV file; nothing was taken. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `state-conflict`: another line is expected, or no more rows are taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitImport: {
        parameters: {
            query?: {
                /** @description value of `next` of the answer before */
                from?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done; call again with `next`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInbox: {
        parameters: {
            query?: {
                /** @description Value of `next` of the page before */
                cursor?: string;
                /** @description code of the list alert-kind */
                kind?: string;
                limit?: number;
                /** @description owner */
                party?: string;
                /** @description changed here at or after (UTC) */
                since?: string;
                state?: "published" | "recalled";
            };
            header?: {
                /** @description Stands in the read log */
                "X-Purpose"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AlertSummary"][];
                        next: string | null;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names and times, no keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kafka: {
                            /** Format: date-time */
                            notAfter: string;
                            /** Format: date-time */
                            notBefore: string;
                            subject: string;
                        } | null;
                        signing: {
                            fromSequence: number | null;
                            kid: string;
                            member: string;
                        };
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liveHints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream without content: topics alert, inbox, hit, group, checkpoint, quarantine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `overloaded`: too many streams of this caller, or of all. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the token says, roles that there are not left out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresAt: string | null;
                        /** @description null for a machine */
                        name: string | null;
                        party: string;
                        roles: string[];
                        sub: string;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuarantine: {
        parameters: {
            query?: {
                /** @description Why it was refused */
                code?: "record-too-large" | "record-empty" | "jws-missing" | "jws-malformed" | "alg-not-allowed" | "kid-unknown" | "key-wrong-party" | "key-not-valid" | "signature-invalid" | "json-malformed" | "json-not-utf8" | "json-duplicate-name" | "json-forbidden-name" | "json-forbidden-character" | "json-number-inexact" | "json-too-deep" | "envelope-invalid" | "type-unknown" | "schema-invalid" | "rule-violated" | "commitment-mismatch" | "source-mismatch" | "stream-mismatch" | "key-mismatch" | "agreement-unknown" | "sequence-gap" | "sequence-fork" | "handler-failed";
                /** @description Value of `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description All states unless given */
                state?: "open" | "redriven" | "closed";
                /** @description Topic it was read from */
                topic?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: string | null;
                            by: string | null;
                            /** @description One of those that the filter `code` takes */
                            code: string;
                            hash: string;
                            id: string;
                            kept: boolean;
                            offset: number;
                            partition: number;
                            pointer: string | null;
                            reason: string | null;
                            /** Format: date-time */
                            seenAt: string;
                            sequence: number | null;
                            size: number | null;
                            /** @enum {unknown} */
                            state: "open" | "redriven" | "closed";
                            stream: string | null;
                            topic: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readQuarantined: {
        parameters: {
            query?: never;
            header?: {
                /** @description What the content is read for */
                "x-purpose"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string | null;
                        by: string | null;
                        /** @description One of those that the filter `code` takes */
                        code: string;
                        hash: string;
                        id: string;
                        jws: string | null;
                        kept: boolean;
                        key: string | null;
                        offset: number;
                        partition: number;
                        pointer: string | null;
                        reason: string | null;
                        /** Format: date-time */
                        seenAt: string;
                        sequence: number | null;
                        size: number | null;
                        /** @enum {unknown} */
                        state: "open" | "redriven" | "closed";
                        stream: string | null;
                        topic: string;
                        trail: {
                            /** @enum {unknown} */
                            action: "read" | "redriven" | "redrive-refused" | "closed";
                            actor: string;
                            /** Format: date-time */
                            at: string;
                            clientId: string;
                            code: string | null;
                            reason: string | null;
                        }[];
                        value: string | null;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeQuarantined: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCommand"];
            };
        };
        responses: {
            /** @description The record is `closed`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string | null;
                        by: string | null;
                        /** @description One of those that the filter `code` takes */
                        code: string;
                        hash: string;
                        id: string;
                        kept: boolean;
                        offset: number;
                        partition: number;
                        pointer: string | null;
                        reason: string | null;
                        /** Format: date-time */
                        seenAt: string;
                        sequence: number | null;
                        size: number | null;
                        /** @enum {unknown} */
                        state: "open" | "redriven" | "closed";
                        stream: string | null;
                        topic: string;
                    };
                };
            };
            /** @description `state-conflict`: it is not open. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redriveQuarantined: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Applied; the record is `redriven`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string | null;
                        by: string | null;
                        /** @description One of those that the filter `code` takes */
                        code: string;
                        hash: string;
                        id: string;
                        kept: boolean;
                        offset: number;
                        partition: number;
                        pointer: string | null;
                        reason: string | null;
                        /** Format: date-time */
                        seenAt: string;
                        sequence: number | null;
                        size: number | null;
                        /** @enum {unknown} */
                        state: "open" | "redriven" | "closed";
                        stream: string | null;
                        topic: string;
                    };
                };
            };
            /** @description Refused again, with the code of the refusal; or `state-conflict`: not open, or its stream went on. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Store.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sound, the first row that is not, or how far the run is: ask again for its result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreVerification"];
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description position of the record that did not count */
                sequence: string;
                /** @description stream with its slash encoded: `tj%2F0` */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most eight records, the first rival first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            identity: string;
                            jws: string;
                            key: string;
                            sequence: number;
                            topic: string;
                            /** @description the exact signed bytes */
                            value: string;
                        }[];
                    };
                };
            };
            /** @description `not-found`: this service holds no evidence of such a fork. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecords: {
        parameters: {
            query?: {
                /** @description first sequence that is wanted */
                from?: number;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description stream with its slash encoded: `tj%2F0` */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; `next` is the `from` of the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SignedRecord"][];
                        next: string | null;
                    };
                };
            };
            /** @description `forbidden`: a stream of another member; `role-missing`. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listForks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both lists, each cut after 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims: {
                            accuser: string;
                            attempts: number;
                            /** Format: date-time */
                            heardAt: string;
                            sequence: number;
                            /** @enum {unknown} */
                            state: "claimed" | "proved" | "false";
                            stream: string;
                            why: string | null;
                        }[];
                        forks: {
                            countedIdentity: string | null;
                            heardFrom: string | null;
                            identity: string;
                            prevhash: string;
                            /** Format: date-time */
                            seenAt: string;
                            sequence: number;
                            stream: string;
                            toldAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consoleConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which service this is, and where its users sign in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description version; null until it has been read */
                        agreement: string | null;
                        audience: string;
                        clientId: string;
                        issuer: string;
                        party: string;
                        service: string;
                        version: string;
                    };
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description It cannot; replace it. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every check is green. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description A check is not green, or the process is about to stop. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Text exposition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Any failure, as problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
