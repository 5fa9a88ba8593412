//! `datum.ftl`: days and moments. Pages use the methods of [`Taal`](crate::taal::Taal) that take a date.

super::teksten! {
    weekdag(nummer) = "weekdag",
    datum_van_delen(dag, maand, jaar) = "datum-lang",
    dag_en_datum(weekdag, datum) = "dag-en-datum",
    datum_en_tijd(datum, tijd) = "datum-en-tijd",
    sinds(datum) = "sinds",
    tot(datum) = "tot",
    over_dagen(dagen) = "over-dagen",
    over_weken(weken) = "over-weken",
    dagen_geleden(dagen) = "dagen-geleden",
    dagen_te_laat(dagen) = "dagen-te-laat",
}
