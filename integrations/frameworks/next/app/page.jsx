import {News} from './news.jsx';

export default function Page() {
  return (
    <News>
      <network-memberships src="/memberships.json">
        <p>Мрежите, в които членуваме</p>
      </network-memberships>
    </News>
  );
}
