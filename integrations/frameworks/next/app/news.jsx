'use client';

import {useState, useSyncExternalStore} from 'react';
import 'ngo-widgets/network-memberships/define';
import 'ngo-widgets/news-teasers/define';

const never = () => () => {};

export const News = ({children}) => {
  const [language, setLanguage] = useState('bg');
  const [loads, setLoads] = useState(0);
  // React gives an element that a server has sent neither its properties nor its listeners: it makes another.
  const madeBy = useSyncExternalStore(
    never,
    () => 'browser',
    () => 'server',
  );
  return (
    <main lang={language}>
      {children}
      <news-teasers
        key={madeBy}
        data={{items: [{title: {bg: 'Новина', en: 'News'}, url: '/news/'}]}}
        heading-level="3"
        onngo-load={({detail}) => setLoads((before) => before + detail.records)}
      />
      <output>{loads}</output>
      <button onClick={() => setLanguage('en')}>English</button>
    </main>
  );
};
