### State: draft. Not yet checked by a native speaker.
### The words of the site around the council's own words. Keep them short and plain.

## Every page

home = Página inicial
skip-to-content = Ir para o conteúdo principal
main-navigation = Menu principal
footer-navigation = Mais neste site
breadcrumb = Onde está
language-navigation = Escolha a língua
contents = Nesta página
fallback-notice = Esta página ainda não está na sua língua. É mostrada em { $language }.
fallback-easy = Esta página ainda não está em leitura fácil.
fallback-help = Podemos telefonar-lhe com um intérprete, gratuitamente. Ligue-nos:
fallback-parts = Algumas partes desta página ainda não estão na sua língua. Essas partes estão em { $language }.
stale-notice = A página em { $language } foi alterada depois de esta tradução ter sido feita.
machine-notice = Um computador traduziu partes desta página. Pode haver erros.
source-link = Ler esta página em { $language }
in-source = em inglês
only-in = esta página só existe em { $language }
pair = { $first }, { $second }
help-heading = Precisa de ajuda?
help-text = Fale connosco. Podemos ajudar a encontrar aquilo de que precisa.
published-by = Publicado por
no-cookies = Este site não usa cookies e não segue o que faz.
phone = Telefone:
text-message = SMS:
email = E-mail:
website = Site:
video-relay = Chamada por vídeo com intérprete de Língua Gestual Britânica (BSL):
moved = Esta página mudou de lugar
moved-link = Ir para a nova página
not-found = Não conseguimos encontrar essa página
not-found-lead = O endereço pode ter um erro, ou a página pode ter mudado de lugar.
not-found-try = Experimente uma destas páginas:

## Navigation

nav-needs = Por necessidade
nav-stages = Por idade
nav-categories = Por tipo de ajuda
nav-areas = Por zona
nav-guides = Guias
nav-a-to-z = De A a Z
nav-events = Eventos
nav-glossary = Glossário
nav-who = Quem é quem
nav-have-your-say = Dê a sua opinião
nav-you-said = O que nos disse, o que fizemos
nav-how-we-are-doing = Como estamos a trabalhar
nav-contact = Contacte-nos
nav-pictures = Sobre as imagens

## Lists

needs = Em que é que o seu filho ou filha precisa de ajuda?
needs-lead = Escolha uma necessidade para ver a ajuda que existe.
stages = Que idade tem o seu filho ou filha?
stages-lead = Escolha uma idade para ver ajuda, guias e o que vem a seguir.
categories = Que tipo de ajuda procura?
categories-lead = Escolha um tipo de ajuda para ver todos os serviços.
areas = Onde vive?
areas-lead = Escolha uma zona para ver os serviços para as famílias que vivem lá.
services = Serviços
guides = Guias
guides-lead = Guias simples sobre direitos, planos, dinheiro, saúde e crescer.
start-here = Comece aqui
a-to-z = Serviços de A a Z
a-to-z-lead = Todos os serviços por nome.
letters = Letras
letter-heading = Serviços que começam por { $letter }
services-count = { $count ->
    [0] Ainda não há serviços
    [one] { $count } serviço
   *[other] { $count } serviços
}
steps-count = { $count ->
    [one] { $count } passo
   *[other] { $count } passos
}
comes-next = O que vem a seguir:
related = Também lhe pode interessar
services-that-help = Serviços que podem ajudar
read-next = Leia a seguir

## A service

ask-eligibility = Podemos usar este serviço?
ask-access = Como o conseguimos?
ask-waiting = Quanto tempo se espera?
ask-costs = Quanto custa?
ask-where = Quando e onde?
ask-getting-in = Entrar e participar
ask-contact = Como os contactamos?
ask-no = E se algo correr mal, ou se disserem que não?
questions-heading = Perguntas que as famílias fazem
ages-label = Idades
status-label = Agora
run-by = Responsável
where-label = Onde
when-label = Quando
languages-spoken = Línguas faladas
for-needs = Para
for-stages = Idades e fases
for-areas = Zona
all-needs = Todas as necessidades
all-areas = Em toda a nossa zona
who-can-ask = Quem pode pedir:
criteria = O que é preciso primeiro
diagnosis-needed = É preciso um diagnóstico.
diagnosis-not-needed = Não precisa de um diagnóstico.
plan-needed = É preciso um plano de educação, saúde e cuidados (EHC plan).
plan-not-needed = Não precisa de um plano de educação, saúde e cuidados (EHC plan).
free = Gratuito
open-map = Abrir na sua aplicação de mapas
address-hidden = Não publicamos esta morada, para proteger as pessoas. Pergunte ao serviço quando o contactar.
getting-there = Como chegar
access-features = Acessibilidade
use-instead = Em vez deste, use:
as-of = (em { $date })
checked-on = Verificado em { $date }.
easy-checked = { $by } verificou esta página de leitura fácil em { $date }.
advice-heading = Aconselhamento gratuito e independente
advice-text = Se não concorda, ou se quer alguém do seu lado, fale com um serviço que não faz parte da autarquia (council).

## British Sign Language videos

bsl-heading = Veja esta página em Língua Gestual Britânica (BSL)
bsl-captions = Legendas
bsl-transcript = Leia o que diz o vídeo
bsl-by = Em língua gestual por { $by }.
bsl-checked = Verificado por { $by } em { $date }.

## Status of a service

status-open = Aberto
status-waiting-list = Lista de espera
status-paused = Parado por agora
status-closed = Encerrado
status-planned = Ainda não começou
status-since = Desde { $date }.
status-until = Esperamos uma mudança até { $date }.

## Ages and waits

age = { $age ->
    [0] { $age } anos
    [one] { $age } ano
   *[other] { $age } anos
}
ages = { $from } a { $to } anos
no-wait = Sem espera
weeks = { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
}
weeks-range = { $from } a { $to } semanas

## Opening hours

season-term-time = Só durante o período escolar
season-school-holidays = Só nas férias escolares
on-these-days = Nestes dias:
closed-on = Fechado em:

## What a price is for

per-session = por sessão
per-hour = por hora
per-half-day = por meio dia
per-day = por dia
per-night = por noite
per-week = por semana
per-month = por mês
per-term = por período escolar
per-year = por ano
per-meal = por refeição
per-mile = por milha
per-once = uma só vez

## Who can ask for a service

ask-yourself = Pode pedir diretamente
ask-school = O seu infantário, escola ou colégio (college)
ask-doctor = O seu médico de família (GP)
ask-health = Um enfermeiro, terapeuta ou outro profissional de saúde
ask-social-care = Um assistente social
ask-early-years = Um enfermeiro de saúde infantil (health visitor) ou um profissional da primeira infância
ask-any-professional = Qualquer pessoa que trabalhe com o seu filho ou filha
ask-automatic = Ninguém: acontece sem precisar de pedir

## Where a service happens

delivery-venue = Num local a que se desloca
delivery-home = Em sua casa
delivery-online = Pela internet
delivery-phone = Por telefone
delivery-school = Na escola

## Access features of a place

access-step-free-entrance = Entrada sem degraus
access-automatic-doors = Portas automáticas
access-wide-doors = Portas largas
access-lift = Elevador
access-accessible-toilet = Casa de banho acessível
access-changing-places = Casa de banho com marquesa e grua (Changing Places)
access-hoist = Grua de transferência
access-baby-changing = Fraldário
access-hearing-loop = Anel de indução para aparelhos auditivos
access-bsl = Pessoal que usa Língua Gestual Britânica (BSL)
access-braille-signs = Sinalização em braille
access-quiet-room = Sala sossegada
access-sensory-room = Sala sensorial
access-assistance-dogs = Cães de assistência são bem-vindos
access-disabled-parking = Estacionamento para pessoas com deficiência (Blue Badge)
access-parking = Estacionamento
access-bus-stop = Paragem de autocarro perto

## The seven questions

question-outcomes = Que objetivos têm para cada criança?
question-training = Que formação teve o pessoal?
question-involvement = Como nos envolvem?
question-progress = Como vamos saber se está a correr bem?
question-accessibility = O local é acessível?
question-starting = Como é que o meu filho ou filha começa convosco?
question-plans = O que pensam melhorar?

## Schools

school-heading = Sobre este estabelecimento
school-kind = Tipo
school-where = Onde
school-outside = Fora da nossa zona
school-places = Lugares
school-unit = Unidade especializada
school-award = Distinção
school-report = Leia o seu relatório de informação sobre necessidades educativas especiais (SEN information report)
school-admissions = Como as crianças conseguem um lugar
places-count = { $count ->
    [0] { $count } lugares
    [one] { $count } lugar
   *[other] { $count } lugares
}
school-mainstream = Escola do ensino regular (mainstream)
school-special = Escola de ensino especial
school-nursery = Infantário
school-childminder = Ama (childminder)
school-college = Colégio (college)
school-alternative = Ensino alternativo (alternative provision)
school-specialist-college = Colégio especializado (specialist college)
school-resourced-provision = Escola com unidade especializada

## Guides

steps = Passos
you-are-here = Está aqui
step-navigation = Passos anterior e seguinte
step-before = Anterior:
step-after = Seguinte:
step-position = Passo { $number } de { $count }
law-heading = A lei

## Glossary and who's who

glossary = Glossário
glossary-lead = O que significam as palavras.
see-also = Ver também:
who = Quem é quem
who-lead = As pessoas que poderá encontrar, o que fazem e o que lhes pode perguntar.
works-in-education = Na educação
works-in-health = Na saúde
works-in-care = No apoio social
works-in-independent = Independente
role-meet = Quando as poderá encontrar
role-ask = O que pode perguntar
role-reach = Como as contactar

## Events

events = Eventos
events-lead = Passeios, oficinas e encontros para famílias.
no-events = Não há eventos marcados. Volte a ver em breve.
event-over = Este evento já terminou.
booking = Como fazer a inscrição
online = Pela internet:

## Have your say, you said we did, how we are doing

have-your-say = Dê a sua opinião
have-your-say-lead = Participe da forma que mais lhe convém. Alguns minutos contam tanto como um lugar num conselho.
consultations-open = Abertas agora
consultations-coming = Em breve
consultations-closed = Terminadas, e o que resultou delas
opens = Começa
closes = Termina
takes = Tempo que leva
outcome = O que resultou
ways-heading = Formas de participar
ways-lead = Das que levam menos tempo às que levam mais. Pode parar a qualquer momento.
commitment-minutes = Alguns minutos
commitment-hour = Cerca de uma hora
commitment-evening = Uma noite ou uma manhã
commitment-regular = Mais ou menos todos os meses
commitment-role = Uma função regular
you-said = O que nos disse, o que fizemos
you-said-lead = O que as famílias nos disseram, o que respondemos e o que fizemos.
said = O que nos disseram
answer = A nossa resposta
action = O que fazemos
action-done = Feito
action-doing = Em curso
action-planned = Planeado
action-cannot = Não podemos fazer isto
comments-count = { $count ->
    [0] { $count } comentários com a nossa resposta
    [one] { $count } comentário com a nossa resposta
   *[other] { $count } comentários com as nossas respostas
}
how-we-are-doing = Como estamos a trabalhar
how-we-are-doing-lead = O que prometemos, e quão perto estamos de o cumprir.
target = A nossa promessa
latest = Mais recente
target-met = Promessa cumprida
target-not-met = Ainda não chegámos lá
figures-caption = Números por trimestre
period = Período
figure = Número
figure-percent = { $value } por cento
figure-weeks = { $value ->
    [0] { $value } semanas
    [one] { $value } semana
   *[other] { $value } semanas
}
figure-days = { $value ->
    [0] { $value } dias
    [one] { $value } dia
   *[other] { $value } dias
}
figure-number = { $value }
figure-score = { $value } em 10

## Contact

contact = Contacte-nos
contact-lead = Telefone, envie um SMS ou um e-mail, escreva ou visite-nos. Escolha o que for mais fácil para si.
by-post = Por correio
other-formats = Papel, letras grandes, braille, áudio e outras línguas
no-internet = Se não tem internet

## Pictures

pictures = Sobre as imagens
pictures-lead = As imagens das nossas páginas de leitura fácil, e o que cada uma significa.
pictures-credit = As imagens são do Twemoji, do Twitter e de outros colaboradores. Pode usá-las segundo esta licença:

## Names of languages that services speak

language-ar = Árabe
language-bfi = Língua Gestual Britânica (BSL)
language-bn = Bengali
language-ckb = Curdo (sorani)
language-cy = Galês
language-en = Inglês
language-fa = Persa (farsi)
language-fr = Francês
language-gu = Guzerate
language-hi = Hindi
language-pa = Punjabi
language-pl = Polaco
language-ps = Pashto
language-pt = Português
language-ro = Romeno
language-so = Somali
language-ti = Tigrínia
language-tr = Turco
language-uk = Ucraniano
language-ur = Urdu
language-zh = Chinês
