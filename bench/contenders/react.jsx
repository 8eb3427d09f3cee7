// React, and Preact by the alias of its own compatibility layer's names: the same file is built for both.
import {memo, useEffect, useState} from 'react';
import {networksOf, words} from './words.js';

const Card = memo(({network, lang}) => {
  const text = words[lang];
  const name = network.name[lang];
  return (
    <li className="card" id={network.id}>
      <span className="letter" aria-hidden="true">
        {name[0]}
      </span>
      <h2>{name}</h2>
      <p className="badge">{text[network.role]}</p>
      <ul className="meta">
        <li>{text.since(network.since)}</li>
        <li>{text[network.scope]}</li>
      </ul>
      <p>{network.description[lang]}</p>
      <p>
        <a href={network.url}>
          {text.website}
          <span className="hidden">: {name}</span>
        </a>
      </p>
    </li>
  );
});

/** The networks of a file, or those that the page gives. */
export const Networks = ({src, lang, networks}) => {
  const [loaded, setLoaded] = useState();
  useEffect(() => {
    let isWanted = true;
    if (!networks) networksOf(src).then((items) => isWanted && setLoaded(items));
    return () => (isWanted = false);
  }, [src, networks]);
  const shown = networks ?? loaded;
  return shown ? (
    <ul className="cards">
      {shown.map((network) => (
        <Card key={network.id} network={network} lang={lang} />
      ))}
    </ul>
  ) : (
    <p>{words[lang].loading}</p>
  );
};
