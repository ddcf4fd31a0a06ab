enum French: LanguageEntry {
    static let ownName = "Français"
    static let longCodes = ["fra", "fre"]
    static func name(_ t: Localizer) -> String { t("French") }
    static let isRightToLeft = false
    static let article = ""
    static let plural = PluralRule(header: "nplurals=2; plural=(n > 1);", countsWhole: true) { $0 > 1 ? 1 : 0 }
    static let numbers = NumberSigns(point: ",", group: "\u{202F}", fewestGrouped: 4, percent: "\u{202F}%")
    static let dates = DateWords(
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre",
        ],
        shortMonths: [
            "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
        ],
        otherMonths: ["jan", "fév", "mar", "", "", "", "jul", "aou", "sep", "", "", ""],
        weekdays: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
        numberSign: "/", afterWeekday: " ", first: "1er", ordinals: ["er", "eme"], particles: ["de", "le"],
        leads: [
            "pour", "avant", "d’ici", "jusqu’au", "jusqu’à", "d", "ici", "le", "la", "l", "au", "à", "jusqu", "du",
            "vers", "dès",
        ],
        ends: ["fin"],
        units: (hour: "h", minute: "min"), afterMinutes: "")
    static let punctuation = Punctuation(
        listComma: ", ", listAnd: " et ", comma: ", ", semicolon: "\u{202F}; ", quotes: ("«\u{A0}", "\u{A0}»"))
    static let answers = AnswerLetters(yes: "o", no: "n")
    static let comments = CommentWords(
        texts: ["Texte", "Commentaire", "Message", "Contribution", "Contenu", "Réponse", "Propos"],
        dates: ["Date", "Quand", "Heure", "Publié le", "Envoyé le"],
        speakers: ["Auteur", "Nom", "De", "Qui", "Dit par", "Utilisateur", "Expéditeur"],
        places: ["Lieu", "Ville", "Où", "Commune"], kinds: ["Type", "Genre", "Nature"],
        consents: ["Consentement", "Accord", "Peut être nommé"])
    static let rosters = RosterWords.french
    static let forms = WordForms(
        fillers: """
            a ai alors apres au aucun aussi autre autres aux avant avec avoir avons besoin besoins bien c ce cela ces cet \
            cette ceux chaque cherche cherchons chez comme comment d dans de des donner donne doit dont du elle elles en \
            entre est et etre eu faire fait faut ils il j je l la le les leur leurs lui ma mais mes moi mon n ne nos notre \
            nous offre offres offrons on ont ou par pas plus pour pouvons peut peux pres propose proposons qu que quel \
            quelle quelles quels qui quoi s sa sans se ses si soit son sont sous souhaite souhaitons sur ta tes ton tous \
            tout toute toutes tres un une voudrais voulons vos votre vous y
            """,
        prefixes: "", particles: "", plurals: "s x", endings: "aux al e")
    static let messages: StaticString? = .french
}

extension RosterWords {
    fileprivate static let french = RosterWords(
        headings: Headings(
            name: [
                "Nom complet", "Nom et prénom", "Nom & prénom", "Nom, prénom", "Nom prénom", "Nom et prénoms",
                "Prénom et nom", "Prénom & nom", "Prénom nom", "Noms et prénoms", "Participant", "Participante",
                "Participant(e)", "Invité", "Nom et prénom du participant", "Prénom et nom du participant",
                "Nom du participant", "Identité",
            ],
            givenName: ["Prénom", "Prénoms", "Prénom(s)", "Prénom participant"],
            familyName: ["Nom", "Nom de famille", "Noms", "Nom participant"],
            alias: [
                "Alias", "Surnom", "Autre nom", "Autres noms", "Dit", "Nom arabe", "Nom en arabe",
                "Nom complet en arabe", "Nom complet arabe", "Nom et prénom en arabe", "Nom (arabe)",
            ],
            middleName: ["Deuxième prénom", "Second prénom", "2e prénom", "Autre prénom"],
            organisation: [
                "Organisation", "Organisme", "Structure", "Institution", "Établissement", "Entreprise", "Société",
                "Association", "Organisation / Structure", "Employeur", "Raison sociale", "Affiliation", "Entité",
                "Organisme d’appartenance", "Nom de la structure", "Nom de l’organisation", "Orga",
            ],
            category: [
                "Catégorie", "Catégories", "Type", "Profil", "Groupe", "Collège", "Qualité", "Type d’acteur",
                "Type de participant", "Catégorie d’acteur", "Rôle",
            ],
            city: ["Ville", "Commune", "Localité", "Ville / Commune"],
            phone: [
                "Téléphone", "Tél", "Tel", "Tél.", "GSM", "Portable", "Mobile", "Téléphone portable", "Numéro",
                "Téléphone mobile", "N° de téléphone", "N° téléphone", "Numéro de téléphone", "N° tél", "Num tél",
                "N° GSM", "Fixe", "Contact téléphonique", "Numéro de contact",
            ],
            email: [
                "Courriel", "Mél", "Adresse e-mail", "Adresse email", "Adresse mail", "Adresse électronique",
                "Adresse de messagerie", "Courrier électronique", "Adresse courriel",
            ],
            languages: ["Langue", "Langues", "Langue(s)", "Langue parlée", "Langues parlées"],
            consent: [
                "Consentement", "Consentement RGPD", "Consentement 09-08", "Accord", "Autorisation",
            ], country: ["Pays"]),
        hints: Hints(
            names: ["nom", "noms", "prénom", "prénoms", "nomcomplet", "appelez", "appelle"],
            givenNames: ["prénom", "prénoms"], familyNames: ["famille", "naissance", "jeune fille", "usage"],
            wholeNames: ["nom", "complet"],
            phones: ["téléphone", "tél", "tel", "gsm", "portable", "téléphonique"],
            mails: ["courriel", "mél", "messagerie"], languages: ["langue", "langues"],
            cities: ["ville", "villes", "réside", "résidence", "résidez", "habitez", "localité"],
            categories: ["catégorie", "catégories", "profil"],
            organisations: [
                "organisation", "organisme", "structure", "institution", "entreprise", "société", "établissement",
                "coopérative", "employeur", "association", "hammam", "raison sociale",
            ],
            representatives: ["représentant", "responsable", "participant"],
            consents: [
                "accepte", "acceptez", "accord", "consentement", "consens", "autorise", "autorisez", "consentir",
                "vous nommer", "vous citer", "vous mentionner", "vous lister", "être nommé", "être nommée", "être cité",
                "être citée", "être listé", "être listée",
            ],
            otherConsents: [
                "photo", "photos", "photographié", "photographiée", "photographiés", "photographie", "photographies",
                "image", "images", "filmé", "filmée", "filmer", "vidéo", "vidéos", "enregistré", "enregistrée",
                "enregistrement", "newsletter", "newsletters", "infolettre", "lettre d'information", "actualités",
                "sms",
                "règlement", "conditions", "charte",
            ],
            otherThings: [
                "enquêteur", "enquêtrice", "interviewer", "événement", "chien", "urgence", "tarif", "paiement",
                "montant",
                "horodateur", "deuxième", "utilisateur", "utilisatrice", "identifiant", "pseudo", "organisateur",
                "fichier",
            ],
            payers: ["payeur", "payeuse", "acheteur", "acheteuse", "facture", "facturation", "titulaire"],
            otherPeople: [
                "responsable", "manager", "assistant", "assistante", "conjoint", "conjointe", "époux", "épouse", "mari",
                "tuteur", "tutrice", "parent", "parents", "père", "mère", "enfant", "enfants", "supérieur",
                "hiérarchique",
                "directeur", "directrice", "président", "présidente", "secrétaire", "trésorier", "trésorière",
                "référent",
                "référente", "accompagnateur", "accompagnatrice", "accompagnant", "accompagnante", "parrain",
                "marraine",
                "chef", "encadrant", "encadrante", "propriétaire", "gérant", "gérante", "représentant", "représentante",
                "personne à contacter", "personne à prévenir", "animateur", "animatrice",
            ],
            persons: [
                "famille", "naissance", "usage", "jeune", "participant", "participante", "participants", "invité",
                "invitée",
                "personne", "bénéficiaire", "membre", "stagiaire", "répondant", "répondante", "candidat", "candidate",
                "inscrit", "inscrite", "contact", "adhérent", "adhérente", "client", "intéressé", "intéressée",
                "convive",
            ],
            links: ["de", "du", "des", "d", "la", "le", "l", "les", "votre", "son", "un", "une"],
            ownersStandBefore: false,
            numbers: [
                "n", "no", "numéro", "num", "référence", "réf", "matricule", "code", "cin", "cni", "cnie", "siret",
                "ice",
                "passeport",
            ],
            mobiles: ["portable", "mobile", "gsm", "whatsapp", "cellulaire"],
            workPhones: [
                "bureau", "professionnel", "travail", "pro", "standard", "société", "entreprise", "structure",
                "organisation",
            ],
            homePhones: ["domicile", "fixe", "maison"], faxes: ["fax", "télécopie", "télécopieur"]),
        unkept: [
            "sexe", "genre", "civilité", "titre", "âge", "heure de début", "heure de fin", "horodateur", "n°",
            "numéro d'ordre", "libellé", "langue de départ", "adresse ip", "signature", "observations", "remarques",
        ],
        yes: ["oui", "vrai"], no: ["non", "faux"],
        agreed: ["o", "accord", "accepte", "j'accepte", "d'accord", "je suis d'accord"],
        refused: ["refus", "refuse", "je refuse", "je n'accepte pas", "pas d'accord", "je ne suis pas d'accord"],
        sexes: ["femme", "homme", "f", "h", "féminin", "masculin", "fille", "garçon"],
        women: [
            "femme", "femmes", "f", "féminin", "fille", "Mme", "Mlle", "Madame", "Mademoiselle", "Docteure",
            "Professeure",
        ],
        men: ["homme", "hommes", "h", "masculin", "garçon", "M.", "Monsieur"],
        anonymous: [
            "anonyme", "utilisateur anonyme", "inconnu", "inconnue", "non renseigné", "non renseignée", "à confirmer",
            "à désigner", "à préciser", "en attente",
        ],
        groups: ["collectivités", "collectivité", "communes", "autorités", "élus", "invités"],
        sums: ["total", "totaux", "somme", "sous"],
        nothing: [
            "aucun", "aucune", "néant", "sans objet", "non renseigné", "non communiqué", "non disponible",
            "pas de mail", "pas d’e-mail",
            "pas de téléphone", "pas de courriel", "n’a pas", "ras",
        ],
        titles: ["M.", "Mme", "Mlle", "Dr", "Pr", "Monsieur", "Madame", "Mademoiselle", "Docteur", "Professeur"],
        articles: ["le", "la", "les", "l"],
        conjunctions: ["et", "ou"],
        languageNames: [
            "ar": "arabe", "fr": "français française", "en": "anglais anglaise ang", "es": "espagnol espagnole",
            "zgh": "amazigh amazighe berbère", "ary": "darija", "shi": "tachelhite chleuh", "rif": "rifain",
            "de": "allemand", "it": "italien", "pt": "portugais", "nl": "néerlandais", "pl": "polonais", "el": "grec",
            "hr": "croate",
        ])
}
