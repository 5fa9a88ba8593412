# Who looked, and asking about it.

keek-inleiding = في كل مرة يقرأ فيها شخص ملفك يسجّل النظام ذلك. لا أحد يستطيع إيقاف ذلك أو تغييره.
keek-leeg-kop = لم يطّلع أحد بعد
eerder-knop = أقدم
wie-niet-kop = من ليس مذكورًا هنا؟
u-zelf-keek = أنت نفسك
jij-zelf-keek = أنت نفسك
waarom-begeleiden = للعمل مع عائلتك.
waarom-werkverdeling = لتوزيع العمل.
waarom-overleg = من أجل اجتماع.
waarom-gevaar = لأنه قد يكون هناك خطر.
om-uur = الساعة { $uur }
keren-tussen = عدد المرات: { $keren }، بين { $van } و{ $tot }
over-namen = · عن { $namen }
wat-bekeken-kop = ما الذي تم الاطلاع عليه؟
vraag-hierover-knop = سؤال عن هذا، أو أليس هذا صحيحًا؟
mijn-vragen-kop = أسئلتي
over-kop = عن: { $waarover }
gevraagd-op-aan = سُئل في { $datum }: { $wie }
antwoord-van = جواب { $wie }، { $datum }
keek-vraag-titel = سؤال عمّن اطّلع
over-woord = عن:
aan-wie-kop = لمن توجّه السؤال؟
aan-naam = إلى { $naam }
aan-fg = إلى مسؤول الخصوصية
uw-vraag-kop = سؤالك أو شكواك
liever-spreken = هل تفضل التحدث مع شخص؟
