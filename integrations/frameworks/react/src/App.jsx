import {useState} from 'react';
import 'ngo-widgets/network-memberships/define';
import 'ngo-widgets/news-teasers/define';

export const App = () => {
  const [language, setLanguage] = useState('bg');
  const [loads, setLoads] = useState(0);
  return (
    <main lang={language}>
      <network-memberships src="/memberships.json">
        <p>Мрежите, в които членуваме</p>
      </network-memberships>
      <news-teasers
        data={{items: [{title: {bg: 'Новина', en: 'News'}, url: '/news/'}]}}
        headingLevel={3}
        onngo-load={({detail}) => setLoads((before) => before + detail.records)}
      />
      <output>{loads}</output>
      <button onClick={() => setLanguage('en')}>English</button>
    </main>
  );
};
