import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import 'ngo-widgets/network-memberships/define';
import 'ngo-widgets/news-teasers/define';
import type {NgoLoadEvent} from 'ngo-widgets';

@Component({
  selector: 'ngo-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main [lang]="language()">
      <network-memberships src="/memberships.json">
        <p>Мрежите, в които членуваме</p>
      </network-memberships>
      <news-teasers
        [data]="{items: [{title: {bg: 'Новина', en: 'News'}, url: '/news/'}]}"
        [headingLevel]="3"
        (ngo-load)="count($event)"
      />
      <output>{{ loads() }}</output>
      <button (click)="language.set('en')">English</button>
    </main>
  `,
})
export class Page {
  readonly language = signal('bg');
  readonly loads = signal(0);

  count({detail}: NgoLoadEvent): void {
    this.loads.update((before) => before + detail.records);
  }
}
