### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

# Link to the first page of the site, at the start of the path that says where a page is.
# max: 25
home = Página inicial
# Link at the very top of every page for people who use a keyboard or a screen reader: it jumps over the menu.
skip-to-content = Ir para o conteúdo principal
# Name of the menu at the top of every page, read out by screen readers and not seen: "Main" as in "main menu".
main-navigation = Menu principal
# Name of the list of links at the foot of every page, read out by screen readers and not seen.
footer-navigation = Mais neste site
# Name of the path of links from the first page to this page, read out by screen readers and not seen. "You" is the reader.
breadcrumb = Onde está
# What opens the list of languages at the top of every page, and the name of that list. An instruction: choose.
language-navigation = Escolha a língua
# Name of the list of the parts of this page, read out by screen readers and not seen: "here is what is on this page".
contents = Nesta página
# Notice at the top of a page that is not translated. "Your language" is the language the reader chose.
# $language: the language the page is shown in, in its own name, such as "English".
fallback-notice = Esta página ainda não está na sua língua. É mostrada em { $language }.
# Notice at the top of a page of the easy read edition that has no easy read words. Easy read is writing for people with a learning disability.
fallback-easy = Esta página ainda não está em leitura fácil.
# Stands before the phone number of the site on a page that is not translated. "We" is the council, "you" is the family, and a phone link follows.
fallback-help = Podemos telefonar-lhe com um intérprete, gratuitamente. Ligue-nos:
# Notice at the top of a page when only some of its parts are translated.
# $language: the language of the other parts, in its own name, such as "English".
fallback-parts = Algumas partes desta página ainda não estão na sua língua. Essas partes estão em { $language }.
# Notice at the top of a translated page whose source was changed afterwards.
# $language: the language of the source, in its own name, such as "English".
stale-notice = A página em { $language } foi alterada depois de esta tradução ter sido feita.
# Notice at the top of a page when some of its words were translated by a machine and no person has checked them.
machine-notice = Um computador traduziu partes desta página. Pode haver erros.
# Link to the same page in the language of the council.
# $language: that language, in its own name, such as "English".
source-link = Ler esta página em { $language }
# Small tag after a link: the page behind it is only in the language of the council. Name that language, as in "in English".
# max: 25
in-source = em inglês
# Label above the second part of the list of languages: the languages into which this page is not translated. The names of those languages follow.
# $language: the language the page is shown in there, in its own name, such as "English".
only-in = Nestas línguas, esta página ainda está em: { $language }
# Heading at the foot of every page, above the ways to reach the people who run the site. A question to the reader.
help-heading = Precisa de ajuda?
# Sentence under the heading at the foot of every page. "Us" and "we" are the people who run the site; "you" is the family.
help-text = Fale connosco. Podemos ajudar a encontrar aquilo de que precisa.
# Stands before the name of the council in the last line of every page: "Published by Northmere Council".
published-by = Publicado por
# Last sentence of every page. Cookies are small files that websites leave on a device; "track" is to follow what people do.
no-cookies = Este site não usa cookies e não segue o que faz.
# Label before a phone number to call. A noun.
phone = Telefone:
# Label before a phone number that takes text messages (SMS). A noun: a text message.
text-message = SMS:
# Label before an email address. A noun.
email = E-mail:
# Label before the address of a page of somebody else on the web. A noun.
website = Site:
# Label before the address of a service where deaf people call through an interpreter of British Sign Language on video.
video-relay = Chamada por vídeo com intérprete de Língua Gestual Britânica (BSL):
# Title and heading of the page that stands at an old address and leads to the new one.
moved = Esta página mudou de lugar
# Link on the page that stands at an old address. An instruction.
moved-link = Ir para a nova página
# Heading and title of the page at the address of a service, guide or event that is no more. The name may be of any of these, so put it where it needs no other form.
# $name: what it was called, such as "Friday art club".
ended-heading = Terminou: { $name }
# The same heading where one other page has taken its place.
# $name: what it was called, such as "Friday art club".
ended-replaced = Foi substituído: { $name }
# First sentence of that page: the day on which it ended.
# $date: a day in words, such as "14 September 2026".
ended-on = Terminou em { $date }.
# Heading on that page, above links to other services or guides. "You" is the reader.
ended-instead = O que pode usar em vez disso
# Heading on that page, above links to search and to people who can help. An instruction.
ended-more = Procure outra coisa
# Title and heading of the page that is shown when there is nothing at an address. "We" is the people who run the site.
not-found = Não conseguimos encontrar essa página
# First sentence of the page that is shown when there is nothing at an address. "The address" is a web address.
not-found-lead = O endereço pode ter um erro, ou a página pode ter mudado de lugar.
# Stands before a list of links on the page that is shown when there is nothing at an address.
not-found-try = Experimente uma destas páginas:

## Navigation

# Link in the menu at the top of every page: services by what a child needs help with, such as autism or hearing.
# max: 30
nav-needs = Por necessidade
# Link in the menu at the top of every page: services by the age of the child.
# max: 25
nav-stages = Por idade
# Link in the menu at the top of every page: services by what they do, such as health or transport.
# max: 40
nav-categories = Por tipo de ajuda
# Link at the foot of every page: services by the part of the council's area where a family lives.
# max: 30
nav-areas = Por zona
# Link in the menu at the top of every page: the list of guides, which are pages that explain rights and what to do. A noun.
# max: 35
nav-guides = Guias
# Link in the menu at the top of every page: all services in the order of the alphabet. Use the first and last letter of your alphabet.
# max: 40
nav-a-to-z = De A a Z
# Link at the foot of every page: the list of events, such as days out and meetings.
# max: 20
nav-events = Eventos
# Link at the foot of every page: the list of hard words and what they mean.
# max: 25
nav-glossary = Glossário
# Link at the foot of every page: the list of the kinds of people who work with families, and what they do.
# max: 35
nav-who = Quem é quem
# Link at the foot of every page: the page with ways to tell the council what you think. An instruction to families.
# max: 35
nav-have-your-say = Dê a sua opinião
# Link at the foot of every page: the page with what families said ("you") and what the council did about it ("we").
# max: 50
nav-you-said = O que nos disse, o que fizemos
# Link at the foot of every page: the page with what the council promised and how well it keeps that. "We" is the council.
# max: 45
nav-how-we-are-doing = Como estamos a trabalhar
# Link at the foot of every page: the page with ways to reach the people who run the site ("us"). An instruction.
# max: 35
nav-contact = Contacte-nos
# Link at the foot of every page: the page that says who made the pictures and what each one means.
# max: 35
nav-pictures = Sobre as imagens
# Link at the foot of every page, and in the ways in: questions that families ask, each with the page that answers it.
# max: 30
nav-questions = Por pergunta
# Link at the foot of every page: the page with what has started, paused or closed, and what is missing.
# max: 40
nav-changes = O que mudou
# Link at the foot of every page: the page that says which pages are in which language.
# max: 25
nav-languages = Línguas
# Link at the foot of every page: the page that says what the law asks the site to hold, and where it is.
# max: 45
nav-coverage = O que este site tem de conter
# Link at the foot of every page: what to do if you do not agree with a decision.
# max: 35
nav-disagree = Se não concorda
# Link at the foot of every page: the statement on how well disabled people can use the site.
# max: 35
nav-accessibility = Acessibilidade
# Link at the foot of every page: paper, large print, braille and other forms, and help without the internet.
# max: 45
nav-formats = Outros formatos e sem internet
# Link at the top of every page to the services and guides the reader has saved. "My" is the reader's.
# max: 25
nav-my-list = A minha lista

## Lists

# Heading on the first page, and of the page where families choose a need. A question to a parent or carer.
needs = Em que é que o seu filho ou filha precisa de ajuda?
# Sentence under the heading of the page where families choose a need, also shown by search engines. An instruction.
needs-lead = Escolha uma necessidade para ver a ajuda que existe.
# Heading on the first page, and of the page where families choose an age. A question to a parent or carer.
stages = Que idade tem o seu filho ou filha?
# Sentence under the heading of the page where families choose an age, also shown by search engines. "What comes next" is the next stage of life.
stages-lead = Escolha uma idade para ver ajuda, guias e o que vem a seguir.
# Heading on the first page, and of the page where families choose a kind of help. A question to a parent or carer.
categories = Que tipo de ajuda procura?
# Sentence under the heading of the page where families choose a kind of help, also shown by search engines. An instruction.
categories-lead = Escolha um tipo de ajuda para ver todos os serviços.
# Heading on the first page, and of the page where families choose where they live. A question to a family.
areas = Onde vive?
# Sentence under the heading of the page where families choose where they live, also shown by search engines. An instruction.
areas-lead = Escolha uma zona para ver os serviços para as famílias que vivem lá.
# Heading above a list of services, such as clubs, schools and clinics. A plural noun.
services = Serviços
# Heading of the page with all guides, heading above a list of guides, and link back to that page. A plural noun: pages that explain.
guides = Guias
# Sentence under the heading of the page with all guides, also shown by search engines. "Plain" means easy to understand; "plans" are education, health and care plans.
guides-lead = Guias simples sobre direitos, planos, dinheiro, saúde e crescer.
# Heading on the first page, above links to the A to Z, areas, questions, events and other ways to look.
other-ways = Outras formas de procurar
# Heading above the most important facts of a service, such as ages, cost, wait and phone number.
# max: 30
at-a-glance = Em resumo
# Heading on the first page, above the guides to read first. An instruction.
start-here = Comece aqui
# Heading of the page with all services in the order of the alphabet, and link back to it. Use the first and last letter of your alphabet.
a-to-z = Serviços de A a Z
# Sentence under the heading of the page with all services, also shown by search engines.
a-to-z-lead = Todos os serviços por nome.
# Name of the row of letters that lead to parts of the A to Z, read out by screen readers and not seen. Letters of the alphabet, not of the post.
letters = Letras
# Heading of the page with the services whose names start with one letter.
# $letter: one letter of the alphabet, such as "S".
letter-heading = Serviços que começam por { $letter }
# How many services there are in a list or under a choice.
# $count: how many services, such as 12.
services-count =
    { $count ->
        [0] Ainda não há serviços
        [one] { $count } serviço
       *[other] { $count } serviços
    }
# How many steps a guide has, under its title in a list of guides. A step is one page of the guide: one thing to do.
# $count: how many steps, such as 4.
steps-count =
    { $count ->
        [one] { $count } passo
       *[other] { $count } passos
    }
# Label before a link to the next stage of a child's life, such as "Secondary school".
comes-next = O que vem a seguir:
# Heading above a list of services that are like this one: "you may also want these". "You" is the family.
related = Também lhe pode interessar
# Heading at the end of a guide, above a list of services.
services-that-help = Serviços que podem ajudar
# Heading at the end of a guide, above the guides to read after it. An instruction.
read-next = Leia a seguir

## A service

# Heading of a part of the page of a service: who the service is for. A family asks it; "it" is the service.
ask-eligibility = Podemos usar este serviço?
# Heading of a part of the page of a service: what to do to get the service. A family asks it; "it" is the service.
ask-access = Como o conseguimos?
# Heading of a part of the page of a service: how many weeks pass between asking and starting.
ask-waiting = Quanto tempo se espera?
# Heading of a part of the page of a service: prices. Also on the page of an event, so "it" is a service or an event.
ask-costs = Quanto custa?
# Heading of a part of the page of a service: opening hours and places.
ask-where = Quando e onde?
# Heading of a part of the page of a service or an event: what helps disabled people to get into the building and to take part.
ask-getting-in = Entrar e participar
# Heading of a part of the page of a service or an event: phone, email and web. A family asks it; "them" is the people who run it.
ask-contact = Como os contactamos?
# Heading of a part of the page of a service: how to complain or appeal. "They" is the people who run the service; "say no" is to refuse help.
ask-no = E se algo correr mal, ou se disserem que não?
# Heading of a part of the page of a service, above questions of families and the answers of the service.
questions-heading = Perguntas que as famílias fazem
# Label before the ages a service or an event is for, such as "5 to 17 years". A plural noun.
ages-label = Idades
# Label before the state of a service today, such as "Open" or "Waiting list". It means: how things are now.
status-label = Agora
# Label before the name of the organisation that runs a service or an event.
run-by = Responsável
# Label before the ways a service happens, such as "In your home", and heading above the place of an event.
where-label = Onde
# Label before the day and times of an event.
when-label = Quando
# Label before the languages that the staff of a service speak.
languages-spoken = Línguas faladas
# Label before the needs a service is for, such as "Autism": "the service is for ...".
for-needs = Para
# Label before the stages of life a service is for, such as "Primary school".
for-stages = Idades e fases
# Label before the areas a service is for. A noun: a part of the country.
for-areas = Zona
# Stands in place of a list of needs, when a service is for children with any need.
all-needs = Todas as necessidades
# Stands in place of a list of areas, when a service is for the whole area of the council ("our").
all-areas = Em toda a nossa zona
# Stands before a list of people, such as "Your doctor (GP)". "It" is the service.
who-can-ask = Quem pode pedir:
# Heading above what must be so before a child can get a service, such as a certain age or need.
criteria = O que é preciso primeiro
# Sentence on the page of a service: it is only for children with a diagnosis from a doctor.
diagnosis-needed = É preciso um diagnóstico.
# Sentence on the page of a service: it is also for children without a diagnosis. "You" is the family.
diagnosis-not-needed = Não precisa de um diagnóstico.
# Sentence on the page of a service. An EHC plan is a legal document of the council; keep the short English name in brackets.
plan-needed = É preciso um plano de educação, saúde e cuidados (EHC plan).
# Sentence on the page of a service. "You" is the family; keep the short English name of the plan in brackets.
plan-not-needed = Não precisa de um plano de educação, saúde e cuidados (EHC plan).
# Stands alone where the price of a service or an event would stand. An adjective: it costs nothing.
free = Gratuito
# Link under an address. An instruction: the map program on the reader's phone or computer opens.
open-map = Abrir na sua aplicação de mapas
# Stands in place of the address of a place that must stay secret, such as a home for children. "We" is the council; "them" is the service.
address-hidden = Não publicamos esta morada, para proteger as pessoas. Pergunte ao serviço quando o contactar.
# Heading above how to travel to a place: buses, parking, the walk from the door.
getting-there = Como chegar
# Heading above a list of what helps disabled people to use a building, such as "Lift". A noun: getting in and moving around.
access-features = Acessibilidade
# Stands before a link to the service that takes the place of one that has stopped. "This" is the other service.
use-instead = Em vez deste, use:
# Stands after the length of a wait: the day on which it was right, in brackets.
# $date: a day in words, such as "14 September 2026".
as-of = (em { $date })
# Last line of a page: the day on which its words were checked. On some pages the role and the team of who checked it follow.
# $date: a day in words, such as "14 September 2026".
checked-on = Verificado em { $date }.
# Near the end of an easy read page: who tried it out before it was published.
# $by: the group of readers with a learning disability, such as "Northmere easy read group".
# $date: a day in words, such as "14 September 2026".
easy-checked = { $by } verificou esta página de leitura fácil em { $date }.
# Notice at the top of a page that nobody has checked for a long time. A phone number to call follows. "We" is the council, "you" is the family.
# $date: the day of the last check in words, such as "14 September 2026".
unchecked-notice = Não verificamos esta página desde { $date }. Por favor, telefone antes de contar com ela:
# Small tag beside the name of a service or guide in a list: nobody has checked its page for a long time.
# max: 30
unchecked-tag = Sem verificação recente
# Mark on a page that a panel of parents has voted for. The votes follow.
# max: 45
approved = Aprovada pelos pais
# After that mark: how many parents voted for the page.
# $votes: votes for the page.
# $of: votes given.
# $panel: the panel of parents, in the language of the council, such as "Northmere Parent Parliament".
# $date: the day of the vote in words, such as "14 September 2026".
approved-votes = Votos a favor desta página: { $votes } de { $of }, em { $date }. Quem votou: { $panel }.
# Under that mark: what it means. "They" is the parents.
approved-meaning = Os pais votaram exatamente nestas palavras. Se as palavras mudarem, esta marca desaparece até nova votação.
# Heading above a link to a service that gives advice. "Independent" means it does not belong to the council.
advice-heading = Aconselhamento gratuito e independente
# Sentence above a link to a service that gives advice. "You" is the family; "someone on your side" is a person who supports you.
advice-text = Se não concorda, ou se quer alguém do seu lado, fale com um serviço que não faz parte da autarquia (council).

## British Sign Language videos

# Heading above a video of the page in British Sign Language. An instruction.
bsl-heading = Veja esta página em Língua Gestual Britânica (BSL)
# Name of the captions in the menu of the video player: words on the screen that say what is signed. A plural noun.
bsl-captions = Legendas
# What opens the words of the video as text. An instruction.
bsl-transcript = Leia o que diz o vídeo
# Under a video: who signs in it.
# $by: a translator's registered role or group, in the language of the council, such as "Registered sign language translator".
bsl-by = Em língua gestual por { $by }.
# Under a video: who checked the signing, and when.
# $by: a group or a registered role, in the language of the council, such as "Northmere deaf families group".
# $date: a day in words, such as "14 September 2026".
bsl-checked = Verificado por { $by } em { $date }.

## Status of a service

# Tag beside the name of a service. An adjective, the state of a service: it is running and can be used.
# max: 20
status-open = Aberto
# Tag beside the name of a service. A noun, the state of a service: it is running, and new people must wait.
# max: 35
status-waiting-list = Lista de espera
# Tag beside the name of a service. An adjective, the state of a service: it has stopped for a while and will start again.
# max: 35
status-paused = Parado por agora
# Tag beside the name of a service. An adjective, the state of a service: it has ended for good.
# max: 15
status-closed = Encerrado
# Tag beside the name of a service. The state of a service that is planned: it will start later.
# max: 40
status-planned = Ainda não começou
# Stands after the state of a service, such as "Paused for now": the day on which that state began.
# $date: a day in words, such as "14 September 2026".
status-since = Desde { $date }.
# Stands after the state of a service: the day by which the council ("we") thinks it will have changed.
# $date: a day in words, such as "14 September 2026".
status-until = Esperamos uma mudança até { $date }.

## Ages and waits

# The one age that a service or an event is for.
# $age: an age in years, such as 5.
age =
    { $age ->
        [0] { $age } anos
        [one] { $age } ano
       *[other] { $age } anos
    }
# The ages that a service or an event is for.
# $from: the youngest age in years, such as 5.
# $to: the oldest age in years, such as 17.
ages = { $from } a { $to } anos
# Stands in place of the number of weeks, when a service starts at once. "Wait" is a noun.
no-wait = Sem espera
# How long families wait for a service.
# $weeks: how many weeks, such as 6.
weeks =
    { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    }
# How long families wait for a service, from the shortest to the longest wait.
# $from: the shortest wait in weeks, such as 2.
# $to: the longest wait in weeks, such as 6.
weeks-range = { $from } a { $to } semanas

## Opening hours

# Stands above opening hours: they hold only in the parts of the year when schools teach.
season-term-time = Só durante o período escolar
# Stands above opening hours: they hold only in the parts of the year when schools are closed.
season-school-holidays = Só nas férias escolares
# Stands before a list of single days with their opening hours.
on-these-days = Nestes dias:
# Stands before a list of days on which a place is not open.
closed-on = Fechado em:

## What a price is for

# Stands after a price, such as "£5 a session": the price of one meeting of a club or one lesson.
per-session = por sessão
# Stands after a price, such as "£5 an hour": the price of one hour.
per-hour = por hora
# Stands after a price, such as "£12 a half day": the price of a morning or an afternoon.
per-half-day = por meio dia
# Stands after a price, such as "£20 a day": the price of one day.
per-day = por dia
# Stands after a price, such as "£30 a night": the price of one night away from home.
per-night = por noite
# Stands after a price, such as "£50 a week": the price of one week.
per-week = por semana
# Stands after a price, such as "£40 a month": the price of one month.
per-month = por mês
# Stands after a price, such as "£60 a term": a term is one of the three parts of the school year.
per-term = por período escolar
# Stands after a price, such as "£10 a year": the price of one year.
per-year = por ano
# Stands after a price, such as "£3 a meal": the price of one meal.
per-meal = por refeição
# Stands after a price, such as "£0.45 a mile": the price of one mile of travel. Do not turn it into kilometres.
per-mile = por milha
# Stands after a price, such as "£15 once": it is paid one time only.
per-once = uma só vez

## Who can ask for a service

# In the list of people who can ask for a service: the family or the young person ("you") can ask, and nobody else has to do it for them.
ask-yourself = Pode pedir diretamente
# In the list of people who can ask for a service: the nursery, school or college that the child ("your") goes to.
ask-school = O seu infantário, escola ou colégio (college)
# In the list of people who can ask for a service: the family doctor. In the UK this doctor is called a GP.
ask-doctor = O seu médico de família (GP)
# In the list of people who can ask for a service: a person who works in health care and is not the family doctor.
ask-health = Um enfermeiro, terapeuta ou outro profissional de saúde
# In the list of people who can ask for a service: a person whose job at the council is to support families or adults in their daily life.
ask-social-care = Um assistente social
# In the list of people who can ask for a service: a nurse who visits families with babies, or a person who works with children under 5.
ask-early-years = Um enfermeiro de saúde infantil (health visitor) ou um profissional da primeira infância
# In the list of people who can ask for a service: any person whose job is to help the child, such as a teacher.
ask-any-professional = Qualquer pessoa que trabalhe com o seu filho ou filha
# In the list of people who can ask for a service: nobody has to ask, and every child who should have the service gets it.
ask-automatic = Ninguém: acontece sem precisar de pedir

## Where a service happens

# Value after the label "Where" on the page of a service: families travel to it. "You" is the family.
delivery-venue = Num local a que se desloca
# Value after the label "Where" on the page of a service: staff come to the home of the family ("your").
delivery-home = Em sua casa
# Value after the label "Where" on the page of a service: on the internet.
delivery-online = Pela internet
# Value after the label "Where" on the page of a service: in a phone call.
delivery-phone = Por telefone
# Value after the label "Where" on the page of a service: in the school that the child goes to.
delivery-school = Na escola

## Access features of a place

# In the list of what helps people to use a building: a way in without any step.
access-step-free-entrance = Entrada sem degraus
# In the list of what helps people to use a building: doors that open by themselves.
access-automatic-doors = Portas automáticas
# In the list of what helps people to use a building: doors wide enough for a wheelchair.
access-wide-doors = Portas largas
# In the list of what helps people to use a building: a machine that takes people to another floor. A noun.
access-lift = Elevador
# In the list of what helps people to use a building: a toilet that people in wheelchairs can use.
access-accessible-toilet = Casa de banho acessível
# In the list of what helps people to use a building: a large toilet with a hoist and a bench for an adult. "Changing Places" is its name in the UK: keep it.
access-changing-places = Casa de banho com marquesa e grua (Changing Places)
# In the list of what helps people to use a building: a device that lifts a person, for example out of a wheelchair. A noun.
access-hoist = Grua de transferência
# In the list of what helps people to use a building: a table on which to change a baby's nappy.
access-baby-changing = Fraldário
# In the list of what helps people to use a building: a system that sends sound straight to hearing aids.
access-hearing-loop = Anel de indução para aparelhos auditivos
# In the list of what helps people to use a building: people who work there can sign.
access-bsl = Pessoal que usa Língua Gestual Britânica (BSL)
# In the list of what helps people to use a building: signs on walls and doors that blind people read with their fingers.
access-braille-signs = Sinalização em braille
# In the list of what helps people to use a building: a room where a person can be calm, away from noise.
access-quiet-room = Sala sossegada
# In the list of what helps people to use a building: a room with lights, sounds and things to touch, to calm down or to play.
access-sensory-room = Sala sensorial
# In the list of what helps people to use a building: dogs trained to help disabled people, such as guide dogs, may come in.
access-assistance-dogs = Cães de assistência são bem-vindos
# In the list of what helps people to use a building: parking spaces for disabled people. "Blue Badge" is the name of the permit in the UK: keep it.
access-disabled-parking = Estacionamento para pessoas com deficiência (Blue Badge)
# In the list of what helps people to use a building: a place where any visitor can park a car. A noun.
access-parking = Estacionamento
# In the list of what helps people to use a building: a stop for buses that is close to the door.
access-bus-stop = Paragem de autocarro perto

## The seven questions

# Question of a family on the page of a service, above the answer of the service. "You" is the service; "aim for" is what it wants the child to reach.
question-outcomes = Que objetivos têm para cada criança?
# Question of a family on the page of a service, above the answer of the service. "Training" is what staff were taught about children with special needs.
question-training = Que formação teve o pessoal?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "us" is the family; "involve" is to ask and to decide together.
question-involvement = Como nos envolvem?
# Question of a family on the page of a service, above the answer of the service. "We" is the family; "it" is the help for the child.
question-progress = Como vamos saber se está a correr bem?
# Question of a family on the page of a service, above the answer of the service. "Accessible" means that disabled people can use it.
question-accessibility = O local é acessível?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "my child" is the child of the parent who asks.
question-starting = Como é que o meu filho ou filha começa convosco?
# Question of a family on the page of a service, above the answer of the service. "You" is the service; "plan" is a verb.
question-plans = O que pensam melhorar?

## Schools

# Heading above the facts of a school. A "setting" is a school, a nursery, a childminder or a college.
school-heading = Sobre este estabelecimento
# Label before the kind of school, such as "Special school". A noun: the type.
school-kind = Tipo
# Label before "Outside our area", when a school is not in the area of the council.
school-where = Onde
# Value after the label "Where" of a school: it is not in the area of the council ("our").
school-outside = Fora da nossa zona
# Label before the number of children a school can take. A plural noun: places for children.
school-places = Lugares
# Label before the name of a part of a school for children with one kind of need, such as "Hearing unit". A noun.
school-unit = Unidade especializada
# Label before the name of a prize or a mark of quality that a school holds. A noun.
school-award = Distinção
# Link to a report on the school's own site. An instruction; "its" is the school's, and the law makes each school write this report. SEN is special educational needs.
school-report = Leia o seu relatório de informação sobre necessidades educativas especiais (SEN information report)
# After the link to the SEN information report of a school.
# $date: a day in words, such as "14 September 2026".
school-report-on = Atualizado em { $date }.
# Said of a school when the council ("we") does not know where its SEN information report is. SEN is special educational needs.
school-report-missing = Ainda não temos o relatório desta escola sobre necessidades educativas especiais (SEN). Peça-o à escola.
# Heading above how a school chooses the children it takes.
school-admissions = Como as crianças conseguem um lugar
# How many children a specialist unit of a school can take, in brackets after the name of the unit.
# $count: how many places, such as 10.
places-count =
    { $count ->
        [0] { $count } lugares
        [one] { $count } lugar
       *[other] { $count } lugares
    }
# Kind of school, after the label "Kind": an ordinary school, for children with and without special needs.
school-mainstream = Escola do ensino regular (mainstream)
# Kind of school, after the label "Kind": a school only for children with special educational needs.
school-special = Escola de ensino especial
# Kind of school, after the label "Kind": for children before they start school. A noun.
school-nursery = Infantário
# Kind of school, after the label "Kind": a person who looks after small children in their own home.
school-childminder = Ama (childminder)
# Kind of school, after the label "Kind": for young people from 16 who have left school. It is not a university.
school-college = Colégio (college)
# Kind of school, after the label "Kind": a place to learn for children who cannot be in a school for now, for example because they were excluded.
school-alternative = Ensino alternativo (alternative provision)
# Kind of school, after the label "Kind": for young people from 16 who have special educational needs.
school-specialist-college = Colégio especializado (specialist college)
# Kind of school, after the label "Kind": an ordinary school with a part for children with one kind of need.
school-resourced-provision = Escola com unidade especializada

## Guides

# Heading above the list of the steps of a guide, and its name for screen readers. A plural noun: things to do one after another.
steps = Passos
# Heading above the list of the steps of a guide, in which the step being read is marked. "You" is the reader.
you-are-here = Está aqui
# Name of the links to the step before and the step after, read out by screen readers and not seen.
step-navigation = Passos anterior e seguinte
# Label before the link to the step before this one.
step-before = Anterior:
# Label before the link to the step after this one.
step-after = Seguinte:
# Small line above a step of a guide: which one it is.
# $number: the number of this step, such as 2.
# $count: how many steps there are, such as 5.
step-position = Passo { $number } de { $count }
# Heading above a list of Acts and regulations on which a guide rests.
law-heading = A lei

## Glossary and who's who

# Heading of the page with hard words and what they mean. A noun.
glossary = Glossário
# Sentence under the heading of the glossary, also shown by search engines.
glossary-lead = O que significam as palavras.
# Label before links to other words of the glossary. An instruction.
see-also = Ver também:
# Heading of the page with the kinds of people who work with families: who is who.
who = Quem é quem
# Sentence under the heading of the page about people who work with families, also shown by search engines. "You" is the family.
who-lead = As pessoas que poderá encontrar, o que fazem e o que lhes pode perguntar.
# Heading above the people on the page "Who's who" who work in education: in schools, nurseries, colleges and for the council.
works-in-education = Na educação
# Heading above the people on the page "Who's who" who work in health care.
works-in-health = Na saúde
# Heading above the people on the page "Who's who" who work in social care, such as social workers.
works-in-care = No apoio social
# Heading above the people on the page "Who's who" who work neither for the council nor for the health service. An adjective.
works-in-independent = Independente
# Heading above when families ("you") meet people with this job ("them").
role-meet = Quando as poderá encontrar
# Heading above what families ("you") can ask people with this job.
role-ask = O que pode perguntar
# Heading above how families can contact people with this job ("them").
role-reach = Como as contactar

## Events

# Heading of the page with all events, and link back to it. A plural noun.
events = Eventos
# Sentence under the heading of the page with all events, also shown by search engines.
events-lead = Passeios, oficinas e encontros para famílias.
# Stands in place of the list of events when it is empty. "Look" is an instruction.
no-events = Não há eventos marcados. Volte a ver em breve.
# Notice at the top of the page of an event that has already taken place.
event-over = Este evento já terminou.
# Heading above what to do to get a place at an event.
booking = Como fazer a inscrição
# Label before the web address of an event that takes place on the internet.
online = Pela internet:

## Have your say, you said we did, how we are doing

# Heading of the page with ways to tell the council what you think. An instruction to families.
have-your-say = Dê a sua opinião
# Sentence under the heading of the page with ways to take part, also shown by search engines. "You" is the family; a "board" is a group that decides.
have-your-say-lead = Participe da forma que mais lhe convém. Alguns minutos contam tanto como um lugar num conselho.
# Heading above consultations, in which the council asks families what they think. An adjective: they can be answered now.
consultations-open = Abertas agora
# Heading above consultations that cannot be answered yet: they start soon.
consultations-coming = Em breve
# Heading above consultations that can no longer be answered; "what came of it" is the result of each.
consultations-closed = Terminadas, e o que resultou delas
# Said when the council asks families about nothing in particular at the moment. "We" is the council.
consultations-none = De momento não perguntamos nada em especial.
# Sentence before a link to the contact page. "You" is the family, "we" is the council.
tell-us-any-time = Pode dizer-nos o que pensa a qualquer momento. Não precisa de esperar que perguntemos.
# Label before the first day on which a consultation can be answered. A verb: the consultation opens.
opens = Começa
# Label before the last day on which a consultation can be answered. A verb: the consultation closes.
closes = Termina
# Label before the time it takes to answer a consultation, such as "10 minutes". A verb: it takes.
takes = Tempo que leva
# Heading above the result of a consultation that is closed.
outcome = O que resultou
# After what came of a consultation: the day on which the council published it.
# $date: a day in words, such as "14 September 2026".
outcome-on = Publicado em { $date }.
# Said of a consultation that is closed. "We" is the council, "it" is the consultation.
# $date: a day in words, such as "14 September 2026".
outcome-due = Diremos aqui o que resultou até { $date }.
# Said of a consultation that is closed, when nobody knows yet what came of it. "We" is the council, "you" is the family.
outcome-waiting = Ainda não dissemos o que resultou. Se quiser saber, pergunte-nos.
# In the reader's own calendar: the last day on which a consultation can be answered.
# $title: the title of the consultation.
calendar-closes = Último dia para responder: { $title }
# Link that puts the last day of a consultation in the reader's own calendar.
calendar-closing-add = Adicionar o último dia ao meu calendário
# Heading above ways to have the last days of all consultations in the reader's own calendar.
calendar-heading = Últimos dias para responder no seu calendário
# Link that opens the reader's calendar app, which then asks for new days by itself. To subscribe costs nothing.
calendar-subscribe = Subscrever na minha aplicação de calendário
# Sentence before that link. "You" is the family.
calendar-subscribe-how = Quando subscreve, os novos dias aparecem sozinhos no seu calendário. É grátis e pode parar a qualquer momento.
# Sentence before a web address. An instruction.
calendar-address = Se a ligação não funcionar, copie este endereço para a sua aplicação de calendário:
# Link to a file with the last days of all consultations as they are known now.
calendar-once = Guardar os dias uma vez, sem os novos
# Heading above ways in which families can help to shape services.
ways-heading = Formas de participar
# Sentence above ways to take part, which stand in the order of the time they need. "You" is the family.
ways-lead = Das que levam menos tempo às que levam mais. Pode parar a qualquer momento.
# Heading above ways to take part that need a few minutes.
commitment-minutes = Alguns minutos
# Heading above ways to take part that need about one hour.
commitment-hour = Cerca de uma hora
# Heading above ways to take part that need one evening or one morning.
commitment-evening = Uma noite ou uma manhã
# Heading above ways to take part that need some time about once a month.
commitment-regular = Mais ou menos todos os meses
# Heading above ways to take part that need a person who takes on a fixed task for a long time. "Role" is a noun.
commitment-role = Uma função regular
# Heading of the page with what families said ("you") and what the council did about it ("we").
you-said = O que nos disse, o que fizemos
# Sentence under the heading of the page "You said, we did", also shown by search engines. "Us" and "we" are the council.
you-said-lead = O que as famílias nos disseram, o que respondemos e o que fizemos.
# Heading above what families ("you") told the council.
said = O que nos disseram
# Heading above what the council ("our") answered. A noun.
answer = A nossa resposta
# Heading above what the council ("we") does about a comment; a tag such as "Done" follows.
action = O que fazemos
# Tag after the heading "What we do". An adjective: the council has finished it.
# max: 30
action-done = Feito
# Tag after the heading "What we do": the council has begun it and is working on it.
# max: 30
action-doing = Em curso
# Tag after the heading "What we do". An adjective: the council will do it later.
# max: 30
action-planned = Planeado
# Tag after the heading "What we do": the council ("we") is not able to do what families asked for.
# max: 45
action-cannot = Não podemos fazer isto
# How many comments of families there were in a year, each with an answer of the council ("our").
# $count: how many comments, such as 14.
comments-count =
    { $count ->
        [0] { $count } comentários com a nossa resposta
        [one] { $count } comentário com a nossa resposta
       *[other] { $count } comentários com as nossas respostas
    }
# Shown in place of comments while there are none. "You" is the family, "we" the council.
you-said-none = Ainda não há comentários aqui. Esta página vai mostrar o que nos disser, a nossa resposta e o que fazemos.
# Heading above how many comments led to something done, in progress, planned or not possible. "We" is the council.
you-said-standing = Até onde chegámos
# Heading above the newest comments of families with the answers of the council.
you-said-latest = As respostas mais recentes
# Heading above links to the comments of each year.
you-said-years = Por ano
# Heading above links to the comments of each theme, such as "Waiting times".
you-said-themes = Por tema
# Heading of the page with the comments of one year. The same words as "You said, we did".
# $year: the year, such as 2026.
you-said-year = O que nos disse, o que fizemos em { $year }
# Heading of the page with the comments of one theme. The same words as "You said, we did".
# $theme: the theme, such as "Waiting times".
you-said-theme = O que nos disse, o que fizemos: { $theme }
# Link from a service or guide to the page with every comment.
you-said-all = Todos os comentários e respostas
# Explains the tag "Done". "We" is the council.
action-done-means = Já terminámos.
# Explains the tag "In progress". "We" is the council.
action-doing-means = Já começámos.
# Explains the tag "Planned". "We" is the council.
action-planned-means = Vamos fazê-lo. Ainda não começámos.
# Explains the tag "We cannot do this". "We" is the council, which is honest about a no.
action-cannot-means = Dizemo-lo abertamente e dizemos porquê.
# Heading above how many comments are not published. "We" is the council.
left-out = O que deixámos de fora
# Sentence above how many comments are not published. Keep the name and number of the law. "We" is the council.
left-out-why = A lei permite-nos deixar de fora dois tipos de comentários (SEND Regulations 2014, artigo 56(4)). Mesmo assim, lemos todos.
# How many comments are not published because they were not meant to change anything. A number follows the colon.
# $count: how many comments, such as 2.
left-out-vexatious = Feitos só para magoar ou para perder tempo: { $count }
# How many comments are not published because they are about the services that one child or young person gets. A number follows the colon.
# $count: how many comments, such as 2.
left-out-about-one-person = Sobre o apoio a uma só criança ou jovem: { $count }
# Heading above the ways in which families can send a comment. An instruction or a noun.
comment-heading = Como comentar
# Sentence under "How to comment": what comments can be about. "You" is the family, "us" the council.
comment-lead = Diga-nos o que está bem, o que falta ou está errado, se o site é fácil de usar e como gostaria de nos ajudar a fazê-lo. Não tem de dar o seu nome.
# Sentence about what happens with comments. "We" is the council, "you" the family.
comment-published = Publicamos os comentários e as nossas respostas pelo menos uma vez por ano. Nada neles mostra quem é.
# Heading above how to comment by talking to somebody face to face.
comment-in-person = Pessoalmente
# Sentence under "In person". "Us" is the council.
comment-in-person-how = Pergunte-nos quando e onde nos podemos encontrar. Pode trazer alguém consigo.
# Heading of the page with what the council promised and how well it keeps that. "We" is the council.
how-we-are-doing = Como estamos a trabalhar
# Sentence under the heading of the page "How we are doing", also shown by search engines. "Close" means near to what was promised.
how-we-are-doing-lead = O que prometemos, e quão perto estamos de o cumprir.
# Label before the figure that the council ("our") promises to reach, such as "90 per cent". A noun.
target = A nossa promessa
# Label before the newest figure, such as "84 per cent". An adjective: the latest figure.
latest = Mais recente
# Tag after the newest figure: the council did what it promised. "Kept" is an adjective.
# max: 45
target-met = Promessa cumprida
# Tag after the newest figure: the council has not reached what it promised.
# max: 40
target-not-met = Ainda não chegámos lá
# Title of a table. A quarter is three months of a year.
figures-caption = Números por trimestre
# Said of a promise of the council that nobody has measured yet.
figures-none = Ainda não há números.
# Said of a promise with only one figure. "Things" are what the figures measure, such as a wait.
figures-one = Até agora só há um número, por isso não podemos dizer se as coisas melhoram.
# The newest figure of a promise is better than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-better-year = Melhor do que há um ano: { $now } agora, { $then } nessa altura.
# The newest figure of a promise is about the same as the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-same-year = Mais ou menos igual a há um ano: { $now } agora, { $then } nessa altura.
# The newest figure of a promise is worse than the figure of a year before.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $then: the figure of a year before.
trend-worse-year = Pior do que há um ano: { $now } agora, { $then } nessa altura.
# The newest figure of a promise is better than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-better-first = Melhor do que no início: { $now } agora. { $period }: { $then }.
# The newest figure of a promise is about the same as the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-same-first = Mais ou menos igual ao início: { $now } agora. { $period }: { $then }.
# The newest figure of a promise is worse than the first figure.
# $now: the newest figure, such as "82 per cent" or "6 weeks".
# $period: the three months of the first figure, such as "January to March 2026".
# $then: the first figure.
trend-worse-first = Pior do que no início: { $now } agora. { $period }: { $then }.
# Name of a chart, read aloud to people who do not see it. A quarter is three months of a year.
# $name: the name of a promise, such as "EHC plans finished on time".
chart-title = { $name }: números por trimestre
# In a chart, beside the line that shows what the council ("our") promises.
# $value: the figure promised, such as "90 per cent" or "6 weeks".
chart-target = A nossa promessa: { $value }
# Above charts: how to read the bars. "We" is the council. Striped means drawn with lines, not filled.
chart-key = Uma barra cheia com ✓ quer dizer que cumprimos a promessa. Uma barra às riscas quer dizer que não cumprimos.
# Heading of the column with the three months that a figure is for, such as "January to March 2026". A noun.
period = Período
# Heading of the column with numbers. A noun: a number that was measured.
figure = Número
# A figure of the council: a share of a hundred.
# $value: a number, such as 84 or 84.5.
figure-percent = { $value } por cento
# A figure of the council: a length of time in weeks.
# $value: how many weeks, such as 6 or 6.5.
figure-weeks =
    { $value ->
        [0] { $value } semanas
        [one] { $value } semana
       *[other] { $value } semanas
    }
# A figure of the council: a length of time in days.
# $value: how many days, such as 10 or 10.5.
figure-days =
    { $value ->
        [0] { $value } dias
        [one] { $value } dia
       *[other] { $value } dias
    }
# A figure of the council: a number of people or things, without a unit.
# $value: a number, such as 120.
figure-number = { $value }
# A figure of the council: the marks that families gave, where 10 is the best.
# $value: the marks, such as 8 or 8.5.
figure-score = { $value } em 10

## Contact

# Heading of the page with ways to reach the people who run the site ("us"). An instruction.
contact = Contacte-nos
# Sentence under the heading of the contact page, also shown by search engines. Phone, text, email, write, visit and choose are instructions.
contact-lead = Telefone, envie um SMS ou um e-mail, escreva ou visite-nos. Escolha o que for mais fácil para si.
# Heading above a postal address: how to reach the people who run the site with a letter.
by-post = Por correio
# Heading above how to get the words of the site in another form, such as on paper or in braille.
other-formats = Papel, letras grandes, braille, áudio e outras línguas
# Heading above what people can do who have no internet. "You" is the family.
no-internet = Se não tem internet

## Pictures

# Heading of the page that says who made the pictures and what each one means.
pictures = Sobre as imagens
# Sentence under the heading of the page about the pictures, also shown by search engines. Easy read is writing for people with a learning disability; "our" is the council's.
pictures-lead = As imagens das nossas páginas de leitura fácil, e o que cada uma significa.
# Stands before the name of a licence, which is the permission to use a set of pictures. The name of the pictures and their makers stand above it.
pictures-licence = Licença:

## Names of languages that services speak

# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ar = Árabe
# Name of a language in the list of languages that a service speaks, as it stands alone: the sign language of deaf people in Britain.
language-bfi = Língua Gestual Britânica (BSL)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Bangladesh, also called Bangla.
language-bn = Bengali
# Name of a language in the list of languages that a service speaks, as it stands alone: the Kurdish of Iraq and Iran, also called Central Kurdish.
language-ckb = Curdo (sorani)
# Name of a language in the list of languages that a service speaks, as it stands alone: the language of Wales.
language-cy = Galês
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-en = Inglês
# Name of a language in the list of languages that a service speaks, as it stands alone: the Persian of Iran.
language-fa = Persa (farsi)
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-fr = Francês
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of western India.
language-gu = Guzerate
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of northern India.
language-hi = Hindi
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of India and Pakistan.
language-pa = Punjabi
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pl = Polaco
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Afghanistan and Pakistan.
language-ps = Pashto
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-pt = Português
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-ro = Romeno
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-so = Somali
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Eritrea and Ethiopia.
language-ti = Tigrínia
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-tr = Turco
# Name of a language in the list of languages that a service speaks, as it stands alone.
language-uk = Ucraniano
# Name of a language in the list of languages that a service speaks, as it stands alone: a language of Pakistan and India.
language-ur = Urdu
# Name of a language in the list of languages that a service speaks, as it stands alone: any of the spoken languages called Chinese.
language-zh = Chinês

## Search

# Heading of the search page, the button beside the search box, and its name for screen readers. A verb.
# max: 20
search = Procurar
# Sentence under the heading of the search page, also shown by search engines.
search-lead = Encontre serviços e guias por nome, necessidade ou lugar.
# Label of the search box.
# max: 40
search-label = O que procura?
# Hint under the search box. "It" is what the reader types.
search-hint = Não precisa de escrever sem erros.
# How many pages the search found. Read out by screen readers while the reader types.
# $count: the number of pages.
search-count =
    { $count ->
        [0] Nada encontrado
        [one] { $count } resultado
       *[other] { $count } resultados
    }
# Said when the search finds nothing. "Us" is the people who run the site.
search-none = Experimente menos palavras ou outra palavra. Também pode ver a lista de A a Z ou falar connosco.
# Said when the files of the search could not be loaded.
search-failed = A pesquisa não abriu. Verifique a sua ligação à internet ou use a lista de A a Z.
# Said on the search page when JavaScript is off. The letters of the A to Z follow.
search-without-script = A pesquisa não funciona neste dispositivo. Em vez disso, escolha a primeira letra de um nome.
# Button under the results. An instruction.
# max: 25
search-more = Mostrar mais
# Small tag beside a result that is a guide and not a service. A noun.
# max: 20
search-guide = Guia
# Small tag beside a result that is an event. A noun.
# max: 20
search-event = Evento
# Small tag beside a result that is a word explained in the glossary.
# max: 25
search-term = Palavra explicada

## Narrowing a list

# Heading above the choices that make a list of services shorter. An instruction.
# max: 40
filter-heading = Encurte esta lista
# Label of a choice: what a child needs help with. A noun.
# max: 25
filter-needs = Necessidade
# Label of a choice: how old a child is. A noun.
# max: 25
filter-stages = Idade
# Label of a choice: where a family lives. A noun.
# max: 25
filter-areas = Zona
# Label of a choice: what a service does. A noun.
# max: 30
filter-categories = Tipo de ajuda
# The choice that leaves out no service: every need, age, area or kind of help. A short word for "any".
# max: 20
filter-any = Qualquer
# A box to tick: only services that cost nothing.
# max: 30
filter-free = Gratuito
# A box to tick: only services that a family can ask for itself, without a doctor or school.
# max: 45
filter-self = Pode pedir diretamente
# A box to tick: only services that are open and have no waiting list.
# max: 40
filter-open = Aberto agora, sem lista de espera
# How many services of a list are left after narrowing it. Read out by screen readers.
# $count: the number of services.
filter-count =
    { $count ->
        [0] Nenhum serviço corresponde a todas as suas escolhas
        [one] { $count } serviço mostrado
       *[other] { $count } serviços mostrados
    }
# Button that takes back every choice.
# max: 25
filter-clear = Limpar escolhas
# Stands before links to longer lists, such as "Autism" above "Autism, Primary school".
wider = Ver mais:
# Name of a list for two things at once: a need and an age, a need and an area, or an age and an area.
# $first: the first, such as "Autism".
# $second: the second, such as "Primary school".
combination-two = { $first }: { $second }
# Name of a list for a need, an age and an area.
# $first: the need, such as "Autism".
# $second: the age, such as "Primary school".
# $third: the area, such as "Riverside".
combination-three = { $first }: { $second }, { $third }
# Said where a list has no service. "We" and "us" are the people who run the site.
combination-none = Ainda não conhecemos nenhum serviço assim. Veja a lista mais longa ou diga-nos o que falta.

## Saving, printing, listening

# Button on a page: put it on the reader's own list on this device. A verb.
# max: 30
save = Guardar na minha lista
# The same button when the page is on the list; pressing it takes the page off.
# max: 30
saved = Guardado na minha lista
# Heading of the page with the services and guides the reader has saved.
my-list = A minha lista
# Sentence under the heading of that page.
my-list-lead = O que guardou. A sua lista fica neste dispositivo e mais ninguém a pode ver.
# Said on that page when nothing is saved. The words in quotes are those of the button.
my-list-empty = A sua lista está vazia. Na página de qualquer serviço ou guia, escolha «Guardar na minha lista».
# How many pages are on the list.
# $count: the number of pages.
my-list-count =
    { $count ->
        [0] Nada guardado
        [one] { $count } página guardada
       *[other] { $count } páginas guardadas
    }
# Button beside a page on the list. An instruction.
# max: 25
my-list-remove = Remover
# Button that empties the list. An instruction.
# max: 25
my-list-clear = Remover tudo
# Button that sends the list to another phone or person.
# max: 30
my-list-share = Partilhar a minha lista
# Label of a field that holds the address of the list, to be copied.
my-list-link = Link para esta lista
# Said after the address was copied.
my-list-copied = O link foi copiado.
# Heading above a list that came by a link from somebody else.
my-list-shared = Uma lista que alguém partilhou consigo
# Button that keeps such a list on this device.
# max: 40
my-list-keep = Guardar tudo na minha lista
# Said when a page on the list is no longer on the site.
my-list-gone = Esta página já não está aqui.
# Said on that page when JavaScript is off. "Us" is the people who run the site.
my-list-without-script = Neste dispositivo não é possível guardar uma lista. Pode imprimir qualquer página ou pedir-nos que lhe enviemos páginas por correio.
# Button that prints the page.
# max: 25
print-page = Imprimir
# Button that prints everything on the list.
# max: 30
my-list-print = Imprimir a minha lista
# Button that reads the page aloud.
# max: 25
listen = Ouvir
# Button that stops reading for a while.
# max: 20
listen-pause = Pausa
# Button that goes on reading.
# max: 20
listen-go-on = Continuar
# Button that ends reading.
# max: 20
listen-stop = Parar
# Link that puts an event, or all events, in the reader's own calendar.
# max: 40
calendar-add = Adicionar ao meu calendário
# Link to a calendar file with every event.
# max: 50
calendar-all = Adicionar todos os eventos ao meu calendário
# Heading of the page that is shown when there is no internet and the page asked for is not on the device.
offline = Não tem ligação à internet
# Sentence under that heading.
offline-lead = Esta página ainda não está no seu dispositivo. Estas páginas estão:

## Something wrong

# Heading at the foot of every page. A question to the reader.
wrong-heading = Há algo errado nesta página?
# Sentence under that heading. "Us" and "we" are the people who run the site.
wrong-text = Diga-nos e nós corrigimos.
# Link to a form.
# max: 35
wrong-form = Usar o nosso formulário
# Link that starts an email about the page.
# max: 40
wrong-email = Enviar-nos um e-mail sobre esta página
# Subject of that email. The title of the page follows.
wrong-subject = Algo errado na página:

## What has changed, and what is missing

# Heading of the page about services that start, pause and close.
changes = O que mudou e o que falta
# Sentence under that heading.
changes-lead = Serviços parados, sem vagas, encerrados ou que ainda vão começar, com o motivo, e a ajuda que sabemos que falta.
# Heading above services that are paused.
changes-paused = Parados por agora
# Heading above services with a waiting list.
changes-waiting-list = Há lista de espera
# Heading above services that have ended.
changes-closed = Encerrados
# Heading above services that are planned.
changes-planned = Ainda por começar
# Said when every service is open.
changes-none = Todos os serviços estão abertos.
# Heading above things that should be on the site and are not.
changes-missing = O que falta neste site
# Said when nothing is missing.
changes-complete = Que saibamos, não falta nada. Se souber que falta alguma coisa, diga-nos.
# Heading above pages that a panel of parents has voted for. Also a link to that list.
approved-pages = Páginas aprovadas pelos pais
# Sentence under that heading.
approved-pages-lead = Um grupo de pais lê uma página e vota. A página fica nesta lista enquanto disser aquilo em que votaram.
# Stands after the name of a page in that list.
# $votes: votes for the page.
# $of: votes given.
# $date: the day of the vote in words, such as "14 September 2026".
approved-short = votos a favor: { $votes } de { $of }, em { $date }
# Heading above pages that somebody checked lately.
changes-checked = Verificadas recentemente
# Name of the list of news that other apps can show (a feed).
# $site: the name of the site, such as "Northmere SEND Local Offer".
feed-title = { $site }: o que mudou
# Title of a piece of news: what it is about, and what happened.
# $name: the name of a service, a consultation or a theme.
# $what: what happened, such as "Paused for now" or "What came of it".
feed-entry = { $name }: { $what }
# Heading above how to be told of changes. A question to the family.
feed-heading = Quer saber quando alguma coisa muda?
# Sentence before the link to the feed. "You" is the family, "us" is the council.
feed-how = Um leitor de feeds é uma aplicação que mostra as novidades dos sites que escolhe. Não nos dá o seu nome nem o seu email.
# Link to the feed. A feed is a file that such an app asks for again and again.
feed-link = Endereço para o seu leitor de feeds (feed Atom)

## Languages

# Heading of the page about languages.
languages-page = Línguas
# Sentence under that heading. "We" is the council.
languages-page-lead = Quantas páginas há em cada língua, e como pedir um intérprete.
# How much of the site is in a language.
# $count: pages in that language.
# $total: all pages.
languages-pages = { $count } de { $total } páginas
# Sentence on that page. "We" is the council, "you" is the family.
languages-interpreter = Podemos telefonar-lhe com um intérprete em qualquer língua. É gratuito.

## What this site must contain

# Heading of the page with what the law asks the site to hold.
coverage = O que este site tem de conter, e onde está
# Sentence under that heading.
coverage-lead = A lei diz o que este site tem de conter. Aqui está cada parte, e as páginas onde a encontra.
# Stands beside a part that the law says must be there.
# max: 15
coverage-must = Obrigatório
# Stands beside a part that the law says should be there.
# max: 15
coverage-should = Recomendado
# Stands before the pages that answer a part.
coverage-where = Onde está:
# Stands beside a part that no page answers.
coverage-nowhere = Ainda não está neste site
# Sentence under the title of a list. $here is how many of its parts are on the site, $all is how many it has.
coverage-count = Partes que estão neste site: { $here } de { $all }.
# Sentence about the list: it is a file of its own, so a change of law is a change of that file.
coverage-data = Esta lista está guardada num ficheiro próprio. Quando a lei muda, mudamos a lista, e esta página muda com ela.
# Heading of the parts that are not on the site, or not wholly. Each is a link to its place in the list.
coverage-gaps = O que falta ou não está completo
# Stands beside a part that pages of the site answer.
# max: 30
coverage-covered = Está neste site
# Stands beside a part that is only partly on the site.
# max: 40
coverage-thin = Está em parte neste site
# Stands beside a part whose pages nobody has checked for a long time.
# max: 35
coverage-stale = Desatualizado
# Stands after the law of a part: the people who made the list have read it there, as it is written.
coverage-read = Lemos esta parte da lei.
# Stands after the law of a part: the people who made the list know it from elsewhere, and must still read it there.
coverage-recalled = Ainda não lemos esta parte da lei.
# Why a part is not complete.
coverage-why-nothing = Ainda nenhuma página fala disto.
# Why a part is not complete. $has is how many guides there are about it, $needs is how many there should be.
coverage-why-guides = Guias sobre isto: { $has }. Devia haver pelo menos: { $needs }.
# Why a part is not complete. $has is how many services there are for it, $needs is how many there should be.
coverage-why-services = Serviços para isto: { $has }. Devia haver pelo menos: { $needs }.
# Why a part is not complete. Stands before the names of services. $field is a heading of their pages, such as: What does it cost?
coverage-why-untold = Estes serviços ainda não dizem isto (“{ $field }”):
# Why a part is not complete. Comments are what families said of the site.
coverage-why-no-answers = Ainda não publicámos comentários com as nossas respostas.
# Why a part is not complete. A consultation is when the council asks families what they think.
coverage-why-no-consultations = Ainda não pedimos aqui a opinião das famílias.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-answers = A nossa última resposta a um comentário é de { $date }.
# Why a part is not complete. $date is a day, more than a year ago.
coverage-why-old-consultations = A última vez que pedimos a opinião das famílias foi em { $date }.
# Why a part is not complete. $date is a day, long ago.
coverage-why-long-past = Devíamos ter verificado estas páginas até { $date }.

## How this site was made

# Heading of the page about how this site was made and checked. Also a link to it.
release = Como foi feito este site
# Sentence under that heading.
release-lead = De que foi feito este site, e o que verificámos antes de o poder ver.
# When the site was made, and with which program.
# $date: the day.
# $version: the version of the program, which is called localoffer.
release-made = Feito em { $date } com localoffer { $version }.
# Stands before the number of pages of the site, and above how many pages there are in each language.
release-pages = Páginas
# Above the table of languages. A page that only lists other pages does not count.
release-languages = Serviços, guias e eventos em cada língua
# Above the names of languages in that table.
release-language = Língua
# Heading above what was checked before the site went out.
release-checks = O que foi verificado
# What was checked. Rules are for example: no phone number is changed in a translation.
# $rules: how many rules, always more than 100.
release-rules = Número de regras verificadas: { $rules }. Não se encontrou nada que impeça o site.
# What was checked. The links are those inside the site.
release-inside = Todas as ligações dentro do site levam a algum lado.
# What was found about links to other websites.
# $works: links that work.
# $asked: links that were tried.
# $unclear: links of which we cannot tell.
# $never: links that were not tried.
release-outside = Ligações a outros sites: funcionam { $works } de { $asked }, pouco claras: { $unclear }, não experimentadas: { $never }.
# How old that is.
# $date: the day on which the first of those links was tried.
release-outside-oldest = A mais antiga destas respostas é de { $date }.
# Said when nothing is left to put right.
release-nothing-left = Não falta corrigir nada.
# Above the table of what is left to put right.
release-left = O que falta corrigir
# In that table, above what it is about.
release-about = Sobre
# In that table, above how many there are.
release-count = Quantos
# In that table: things about translations, such as one that is older than its source.
release-about-translations = Traduções
# In that table: things about words, such as a long sentence.
release-about-words = Palavras difíceis de ler
# In that table: everything else.
release-about-other = Outra coisa
# Link to a file with the same facts and more.
release-file = Tudo isto num ficheiro para computadores

## Accessibility

# Name of the statement on how well disabled people can use the site, where another page names it.
accessibility = Declaração de acessibilidade
# Sentence under that heading. "We" is the council.
accessibility-lead = Queremos que todas as pessoas possam usar este site.
# Heading above a list of what readers can do.
accessibility-can = Pode
# Something readers can do.
accessibility-zoom = aumentar as palavras até quatro vezes, e todas continuam a caber no ecrã
# Something readers can do.
accessibility-keyboard = usar todas as páginas com um teclado, um botão adaptado (switch) ou a voz
# Something readers can do.
accessibility-reader = ouvir todas as páginas com um leitor de ecrã
# Something readers can do. JavaScript is what makes web pages move and react.
accessibility-script = usar todas as páginas com o JavaScript desligado
# Something readers can do.
accessibility-colours = usar as suas próprias cores, cores escuras ou alto contraste
# Sentence under that heading. "Us" and "we" are the council.
accessibility-tell-text = Diga-nos qual é a página. Vamos corrigi-la ou enviá-la noutro formato.
# Heading of the statement on how well disabled people can use the site. Fixed by law in English.
# $site: the name of the site, such as "Northmere SEND Local Offer".
statement-heading = Declaração de acessibilidade de { $site }
# Note at the top of the statement in a language other than that of the records; a link to the statement in that language follows.
# $language: the language of the records in its own name, such as "English".
statement-legal = A declaração legal é a que está nesta língua: { $language }. Estas palavras servem para a ajudar a compreender.
# First sentence of the statement. Fixed by law in English.
# $organisation: the council, such as "Northmere Council".
statement-commitment = { $organisation } compromete-se a tornar o seu site acessível, de acordo com os Regulamentos de Acessibilidade dos Organismos do Setor Público (Sites e Aplicações Móveis) (N.º 2) de 2018.
# Heading above how far the site meets the standard. Fixed by law in English.
statement-status = Estado de conformidade
# How far the site meets the standard: wholly. Fixed by law in English.
statement-full = Este site cumpre totalmente a norma AA das Diretrizes de Acessibilidade para Conteúdo Web, versão 2.2.
# How far the site meets the standard: in part, because some things fail it. Fixed by law in English.
statement-partial = Este site cumpre em parte a norma AA das Diretrizes de Acessibilidade para Conteúdo Web, versão 2.2, devido às falhas indicadas abaixo.
# How far the site meets the standard: in part, because some things would be too costly to put right ("exemptions"). Fixed by law in English.
statement-partial-exempt = Este site cumpre em parte a norma AA das Diretrizes de Acessibilidade para Conteúdo Web, versão 2.2, devido às exceções indicadas abaixo.
# How far the site meets the standard: in part, for both reasons. Fixed by law in English.
statement-partial-both = Este site cumpre em parte a norma AA das Diretrizes de Acessibilidade para Conteúdo Web, versão 2.2, devido às falhas e exceções indicadas abaixo.
# How far the site meets the standard: not at all well. Fixed by law in English.
statement-none = Este site não cumpre a norma AA das Diretrizes de Acessibilidade para Conteúdo Web, versão 2.2. As falhas estão indicadas abaixo.
# In place of how far the site meets the standard, when nobody has tested it. "We" is the council, "you" is the reader.
statement-untested = Ainda não testámos este site segundo a norma AA das Diretrizes de Acessibilidade para Conteúdo Web, versão 2.2. Algumas partes podem não funcionar para si. Se for o caso, diga-nos.
# Heading above what some people cannot use. Fixed by law in English.
statement-failing = Conteúdo não acessível
# Sentence under that heading. Fixed by law in English.
statement-failing-text = O conteúdo indicado abaixo não é acessível pelas seguintes razões.
# Heading above what fails the standard. Fixed by law in English.
statement-failures = Incumprimento dos regulamentos de acessibilidade
# Label before whom a fault keeps out, such as "People who cannot hear".
statement-affects = Quem é afetado
# Label before the part of the standard that is not met, such as "1.2.2 Captions (Prerecorded) (A)". "WCAG" stands for the Web Content Accessibility Guidelines.
statement-criterion = Critério de sucesso WCAG 2.2
# Label before the day by which a fault is put right. "We" is the council.
statement-fix-by = Planeamos corrigir até
# Heading above what would cost more to put right than it helps. Fixed by law in English.
statement-burden = Encargo desproporcionado
# Says when the council worked out that something would cost too much.
# $date: a day in words, such as "14 September 2026".
statement-assessed = Avaliámos isto em { $date }.
# Link to the page with that work.
statement-assessment = Ler a avaliação
# Heading above what the law does not ask for. Fixed by law in English.
statement-outside = Conteúdo fora do âmbito dos regulamentos de acessibilidade
# Heading above how and when the statement was made. Fixed by law in English.
statement-preparation = Preparação desta declaração de acessibilidade
# Says when the statement was written and last looked at. Fixed in its form by the government's model.
# $prepared: a day in words, such as "14 September 2026".
# $reviewed: a day in words, such as "14 September 2026".
statement-dates = Esta declaração foi preparada em { $prepared }. Foi revista pela última vez em { $reviewed }.
# Heading above how to report a barrier. Fixed by law in English.
statement-feedback = Comentários e contactos
# Heading above whom to turn to when the council does not answer well. Fixed by law in English.
statement-enforcement = Procedimento de aplicação da lei
# Says who sees to it that the law is kept. "EHRC" is the short name of the Equality and Human Rights Commission. Fixed by law in English.
statement-enforcement-text = A Comissão para a Igualdade e os Direitos Humanos (EHRC) é responsável por fazer cumprir os Regulamentos de Acessibilidade dos Organismos do Setor Público (Sites e Aplicações Móveis) (N.º 2) de 2018 (os «regulamentos de acessibilidade»).
# Says whom to contact; the web address of the service follows. "EASS" is its short name. Fixed by law in English.
statement-enforcement-contact = Se não ficar satisfeito com a nossa resposta à sua reclamação, contacte o Serviço de Aconselhamento e Apoio à Igualdade (EASS).

## If you disagree

# Heading of the page with all the ways to have a decision looked at again. "You" is the family.
disagree = Se não concorda: o que pode fazer e os prazos
# Sentence under that heading. "It" is the decision. "You" is the family.
disagree-lead = Encontre a decisão e veja quem a pode rever e quanto tempo tem. Não há mal em discordar, e isso não prejudica o apoio ao seu filho.
# Notice near the top of that page. The letter is the one that tells the family of the decision.
disagree-letter = A sua carta diz qual é o último dia. Se um prazo nesta página for diferente, siga a carta ou pergunte hoje ao serviço gratuito de aconselhamento.
# Heading of a short list of the ways to have a decision looked at again, each with its time limit.
disagree-heading = Se não concorda
# Link under that list to the page with all the ways.
disagree-all = Tudo o que pode fazer e os prazos
# Label before the decisions that a way is for.
route-when = Para que serve
# Label before who looks at the decision again.
route-who = Quem decide
# Label before what to do.
route-how = O que fazer
# Label before the time limits.
route-limit = Prazo
# In place of a time limit, where the law sets none.
route-no-limit = A lei não fixa um. Quanto mais cedo, melhor.
# Stands before the second of two time limits: "2 months ..., or 1 month ...".
route-or = ou
# Stands after two time limits: the one that ends later counts.
route-later = conta o que for mais tarde
# What a time limit is counted from; stands after the length of time, such as "2 months".
# $from: a day, such as "the date on our letter".
route-from = a contar de: { $from }
# Said of a time limit that the council has not yet checked in the text of the law. The letter is the one that tells the family of the decision.
route-check = Confirme este prazo na sua carta ou com o serviço de aconselhamento.
# Label before how long it takes until there is an answer.
route-takes = Quanto tempo demora
# Length of a time limit.
# $count: how many, such as 5.
period-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
# Length of a time limit in days on which offices work: not Saturdays, Sundays and bank holidays.
# $count: how many, such as 20.
period-working-days =
    { $count ->
        [one] { $count } dia útil
       *[other] { $count } dias úteis
    }
# Length of a time limit in days on which schools are open.
# $count: how many, such as 15.
period-school-days =
    { $count ->
        [one] { $count } dia de aulas
       *[other] { $count } dias de aulas
    }
# Length of a time limit.
# $count: how many, such as 2.
period-months =
    { $count ->
        [one] { $count } mês
       *[other] { $count } meses
    }

## Other formats, booklets

# Heading of the page about paper, large print and help without the internet.
formats = Outros formatos e sem internet
# Sentence under that heading. "You" is the family.
formats-lead = Peça este site em papel, em letras grandes, em braille, em áudio ou noutra língua.
# Sentence after that one. It says for whom the page is, and that they need not explain themselves.
formats-who = Isto é para pessoas com deficiência, pessoas sem internet, pessoas que leem noutra língua e qualquer outra pessoa. Não tem de dizer porquê.
# Heading above links to booklets.
booklets = Brochuras para imprimir
# Sentence under that heading.
booklets-lead = Cada brochura é uma única página longa em letras grandes. Imprima-a ou guarde-a no seu dispositivo.
# Heading above booklets with the guides of one subject.
booklets-topics = Guias por assunto
# Heading above booklets with the services for one need.
booklets-needs = Serviços por necessidade
# Said on the cover of a booklet.
# $date: the day on which it was made.
booklet-made = Feita em { $date }. As coisas mudam: confirme com o serviço antes de se deslocar.

## Questions

# Heading of the page with questions that families ask. A question to a parent or carer.
questions = O que quer saber?
# Sentence under that heading. An instruction.
questions-lead = Escolha uma pergunta para ver a resposta.
