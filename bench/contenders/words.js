/* global fetch */
/** What the contenders share, as people would keep it beside their component: the words, and the load of a file. */

/** In each language. */
export const words = {
  bg: {
    member: 'член',
    founder: 'учредител',
    'co-founder': 'съучредител',
    coordinator: 'координатор',
    representative: 'представител',
    observer: 'наблюдател',
    partner: 'партньор',
    national: 'на национално ниво',
    european: 'на европейско ниво',
    international: 'на международно ниво',
    website: 'Официален сайт',
    loading: 'Зарежда се…',
    since: (year) => `от ${year} г.`,
  },
  en: {
    member: 'member',
    founder: 'founder',
    'co-founder': 'co-founder',
    coordinator: 'coordinator',
    representative: 'representative',
    observer: 'observer',
    partner: 'partner',
    national: 'national',
    european: 'European',
    international: 'international',
    website: 'Official website',
    loading: 'Loading…',
    since: (year) => `since ${year}`,
  },
};

const loads = new Map();

/** The networks of a file, which is asked for once a page. */
export const networksOf = (src) => {
  if (!loads.has(src))
    loads.set(
      src,
      fetch(src)
        .then((response) => response.json())
        .then(({items}) => items),
    );
  return loads.get(src);
};
