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
        /** Alerts of all parties, newest first */
        get: operations["Alerts.list"];
        put?: never;
        post?: never;
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
        /** One alert */
        get: operations["Alerts.read"];
        put?: never;
        post?: never;
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
        /** Quick check of a party's node: hit or no hit, and whom to call */
        post: operations["Checks.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clusters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is one person across alerts, by which hits, and who vouches for each */
        get: operations["Clusters.read"];
        put?: never;
        post?: never;
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
        /** Values that more alerts hold than a hit may rest on, newest first */
        get: operations["Groups.list"];
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
        /** Hits that hold, newest first */
        get: operations["Hits.list"];
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
        /** One hit with what analysts said on it */
        get: operations["Hits.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hits/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm or dismiss a hit, or take that back */
        post: operations["Hits.judge"];
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
    "/api/v1/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Positions per stream, digest, ruleset and agreement */
        get: operations["State.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/state/shadow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What another ruleset would find and lose over the stored events; starts a run unless one is under way */
        get: operations["State.shadow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/state/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check every stored event and every row against each other; starts a run unless one is under way */
        get: operations["State.verify"];
        put?: never;
        post?: never;
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
        CheckAnswer: {
            contacts: {
                desk: string;
                exercise: boolean;
                party: string;
                /** @enum {unknown} */
                tier: "confirmed" | "probable" | "possible";
            }[];
        };
        CloseCommand: {
            /** @description Why nothing more is to be done; one line */
            reason: string;
        };
        HubAlert: {
            alert: components["schemas"]["Alert"];
            exercise: boolean;
            identity: string;
            kind: string;
            party: string;
            /** Format: date-time */
            receivedAt: string;
            reference: string;
            revision: number;
            /** @enum {unknown} */
            state: "published" | "corrected";
        };
        HubCluster: {
            id: string;
            links: {
                /** @enum {unknown} */
                by: "evidence" | "analyst";
                hit: string;
                left: string;
                right: string;
                verdict: string | null;
            }[];
            people: {
                alert: string;
                id: string;
                names: string[];
                party: string;
            }[];
            whole: boolean;
        };
        HubGroup: {
            exercise: boolean;
            feature: string;
            holders: number;
            id: string;
            parties: {
                holders: number;
                party: string;
            }[];
            revision: number;
            value: string;
        };
        HubHit: {
            alerts: string[];
            id: string;
            reason: string | null;
            reasons: {
                /** @description for a person: feature by feature, weightiest first */
                because?: {
                    /** @description feature.level */
                    code: string;
                    /** @description 100 are a factor of e in the odds */
                    points: number;
                }[];
                /** @description thousandths */
                contribution: number;
                /** @description true where the check digit of the value is wrong */
                doubtful?: boolean;
                /** @description what matched */
                feature: string;
                left: string;
                people?: {
                    /** @description place in `persons` of the first alert */
                    left: number;
                    /** @description place in `persons` of the second alert */
                    right: number;
                    /** @description how far the evidence on the two people reaches */
                    tier: string;
                };
                right: string;
            }[];
            revision: number;
            ruleset: string;
            score: number;
            /** @enum {unknown} */
            state: "proposed" | "confirmed" | "dismissed";
            /** @enum {unknown} */
            tier: "confirmed" | "probable" | "possible";
            verdicts?: {
                /** Format: date-time */
                at: string;
                by: string;
                identity: string;
                note: string | null;
                reason: string | null;
                /** @enum {unknown} */
                verdict: "proposed" | "confirmed" | "dismissed";
            }[];
            /** @description entity tag for If-Match */
            version: string;
        };
        HubStateReport: {
            agreement: string;
            algorithm: string;
            counts: {
                alerts: number;
                hits: number;
            };
            digest: string;
            positions: {
                [key: string]: string;
            };
            published: {
                digest: string;
                positions: {
                    [key: string]: string;
                };
            } | null;
            ruleset: string;
            streams: {
                reason: string | null;
                received: string;
                /** @enum {unknown} */
                state: "live" | "paused" | "forked";
                stream: string;
            }[];
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
        QuestionCommand: {
            /** @description detached JWS over these bytes by the party's event key */
            jws: string;
            /** @description base64url of urn:qalqan:schema:check.question:v1 as JSON */
            question: string;
        };
        ShadowRun: {
            events: number;
            report: {
                appear: {
                    count: number;
                    pairs: {
                        after: ("confirmed" | "probable" | "possible") | null;
                        alerts: string[];
                        before: ("confirmed" | "probable" | "possible") | null;
                    }[];
                };
                change: {
                    count: number;
                    pairs: {
                        after: ("confirmed" | "probable" | "possible") | null;
                        alerts: string[];
                        before: ("confirmed" | "probable" | "possible") | null;
                    }[];
                };
                groupsAppear: {
                    [key: string]: number;
                };
                groupsVanish: {
                    [key: string]: number;
                };
                same: number;
                vanish: {
                    count: number;
                    pairs: {
                        after: ("confirmed" | "probable" | "possible") | null;
                        alerts: string[];
                        before: ("confirmed" | "probable" | "possible") | null;
                    }[];
                };
            } | null;
            rulesets: {
                agreed: string;
                shadow: string;
            };
            /** Format: date-time */
            startedAt: string;
            /** @enum {unknown} */
            status: "running" | "done";
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
        VerdictCommand: {
            /** @description Why; stays at the hub and in no event */
            note?: string;
            /**
             * @description Why, as a code of the list verdict-reason; told to those who may read both alerts
             * @enum {string}
             */
            reason?: "same-person" | "same-thing" | "same-case" | "not-the-same" | "handed-on" | "wrong-data" | "too-little" | "mistake" | "new-findings";
            /**
             * @description `proposed` takes an earlier verdict back
             * @enum {string}
             */
            verdict: "proposed" | "confirmed" | "dismissed";
        };
        VerdictReceipt: {
            hit: string;
            identity: string;
            sequence: string;
            /** @enum {unknown} */
            state: "proposed" | "confirmed" | "dismissed";
            stream: string;
        };
        Verification: {
            events: number;
            report: {
                alerts: number;
                digest: string;
                events: number;
                finding: {
                    /** @enum {unknown} */
                    code: "json-malformed" | "json-not-utf8" | "json-duplicate-name" | "json-forbidden-name" | "json-forbidden-character" | "json-number-inexact" | "json-too-deep" | "body-too-large" | "media-type-unsupported" | "line-too-long" | "text-not-utf8" | "csv-malformed" | "schema-invalid" | "rule-violated" | "code-unknown" | "cursor-invalid" | "parameter-invalid" | "identifier-malformed" | "identifier-country-missing" | "identifier-country-mismatch" | "token-missing" | "token-invalid" | "role-missing" | "four-eyes" | "forbidden" | "not-found" | "conflict" | "state-conflict" | "precondition-failed" | "overloaded" | "timeout" | "identity-unavailable" | "unavailable" | "internal" | "record-too-large" | "record-empty" | "jws-missing" | "jws-malformed" | "alg-not-allowed" | "kid-unknown" | "key-wrong-party" | "key-not-valid" | "signature-invalid" | "envelope-invalid" | "type-unknown" | "commitment-mismatch" | "source-mismatch" | "stream-mismatch" | "key-mismatch" | "agreement-unknown" | "sequence-gap" | "sequence-fork" | "handler-failed" | "agreement-malformed" | "agreement-digest-mismatch" | "agreement-signature-missing" | "note-malformed" | "note-signature-invalid" | "checkpoint-malformed" | "tile-path-invalid" | "tile-malformed" | "leaf-malformed" | "proof-invalid" | "root-mismatch" | "entry-altered" | "entries-missing" | "entries-surplus" | "tile-altered" | "chain-broken" | "digest-mismatch" | "config-invalid" | "store-behind" | "store-ahead" | "position-rolled-back" | "own-stream-forked";
                    key: string;
                    message: string;
                    table: string;
                } | null;
                hits: number;
                sound: boolean;
            } | null;
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
    "Alerts.list": {
        parameters: {
            query?: {
                /** @description Value of `next` of the page before */
                cursor?: string;
                /** @description Group whose value it holds */
                group?: string;
                /** @description Code of the list alert-kind */
                kind?: string;
                limit?: number;
                /** @description Party that published it */
                party?: string;
                /** @description Whether it was ever corrected */
                state?: "published" | "corrected";
            };
            header?: {
                /** @description What the data is read for; kept in the read log */
                "x-purpose"?: string;
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
                        items: components["schemas"]["HubAlert"][];
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
    "Alerts.read": {
        parameters: {
            query?: never;
            header?: {
                /** @description What the data is read for; kept in the read log */
                "x-purpose"?: string;
            };
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alert as last published or corrected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubAlert"];
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
    "Checks.answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionCommand"];
            };
        };
        responses: {
            /** @description Duty desks of owners of alerts that speak of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckAnswer"];
                };
            };
            /** @description `token-invalid`: not signed by a party, not fresh, or asked before. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `overloaded`: more than the party may ask. */
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
    "Clusters.read": {
        parameters: {
            query?: never;
            header?: {
                /** @description What the data is read for */
                "x-purpose"?: string;
            };
            path: {
                /** @description Any of its people: reference, `#` (as %23), place in `persons` */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cluster as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubCluster"];
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
    "Groups.list": {
        parameters: {
            query?: {
                /** @description Value of `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Party that owns an alert in it */
                party?: string;
            };
            header?: {
                /** @description What the data is read for */
                "x-purpose"?: string;
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
                        items: components["schemas"]["HubGroup"][];
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
    "Hits.list": {
        parameters: {
            query?: {
                /** @description Value of `next` of the page before */
                cursor?: string;
                limit?: number;
                /** @description Party that owns one of the two alerts */
                party?: string;
                /** @description The verdict that stands */
                state?: "proposed" | "confirmed" | "dismissed";
                /** @description How sure the ruleset is */
                tier?: "confirmed" | "probable" | "possible";
            };
            header?: {
                /** @description What the data is read for */
                "x-purpose"?: string;
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
                        items: components["schemas"]["HubHit"][];
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
    "Hits.read": {
        parameters: {
            query?: never;
            header?: {
                /** @description What the data is read for */
                "x-purpose"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hit; its version is the entity tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubHit"];
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
    "Hits.judge": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and verdict count once */
                "idempotency-key"?: string;
                /** @description The version of the hit that was judged */
                "if-match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictCommand"];
            };
        };
        responses: {
            /** @description Where the verdict stands in the log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictReceipt"];
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
    "State.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state at one moment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubStateReport"];
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
    "State.shadow": {
        parameters: {
            query: {
                /** @description Name of a ruleset that this build knows */
                ruleset: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or how far the run is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShadowRun"];
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
    "State.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result, or how far the run is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
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
