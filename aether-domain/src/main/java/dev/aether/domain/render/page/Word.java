package dev.aether.domain.render.page;

import java.util.List;

/** Words that parts of a page say by themselves, in the languages of {@link Phrases}. */
public enum Word {
  NAME("Name", "Name", "Nombre", "Nom", "お名前", "이름"),
  EMAIL("E-mail", "E-Mail", "Correo electrónico", "E-mail", "メールアドレス", "이메일"),
  PHONE("Telephone", "Telefon", "Teléfono", "Téléphone", "電話番号", "전화번호"),
  MESSAGE("Message", "Nachricht", "Mensaje", "Message", "メッセージ", "메시지"),
  DATE("Date", "Datum", "Fecha", "Date", "日付", "날짜"),
  TIME("Time", "Uhrzeit", "Hora", "Heure", "時間", "시간"),
  PEOPLE("People", "Personen", "Personas", "Personnes", "人数", "인원"),
  SERVICE("Service", "Leistung", "Servicio", "Prestation", "ご希望の内容", "서비스"),
  OPTIONAL("optional", "freiwillig", "opcional", "facultatif", "任意", "선택"),
  CHOOSE("Please choose", "Bitte wählen", "Elija una opción", "Choisissez", "選択してください", "선택해 주세요"),
  SEND("Send", "Senden", "Enviar", "Envoyer", "送信", "보내기"),
  SUBSCRIBE("Subscribe", "Abonnieren", "Suscribirse", "S’abonner", "登録", "구독하기"),
  REQUEST(
      "Send request", "Anfrage senden", "Enviar solicitud", "Envoyer la demande", "申し込む", "신청하기"),
  OPEN_MAP("Open the map", "Karte öffnen", "Abrir el mapa", "Ouvrir le plan", "地図を開く", "지도 열기"),
  WATCH("Watch the video", "Video ansehen", "Ver el vídeo", "Voir la vidéo", "動画を見る", "영상 보기"),
  CLOSED("Closed", "Geschlossen", "Cerrado", "Fermé", "休業", "휴무"),
  INCLUDED("Included", "Enthalten", "Incluido", "Inclus", "あり", "포함"),
  NOT_INCLUDED("Not included", "Nicht enthalten", "No incluido", "Non inclus", "なし", "미포함"),
  PLAN("Plan", "Tarif", "Plan", "Formule", "プラン", "요금제"),
  PRICE("Price", "Preis", "Precio", "Prix", "料金", "가격");

  private final List<String> words;

  /** English, German, Spanish, French, Japanese and Korean. */
  Word(String... words) {
    this.words = List.of(words);
  }

  String in(Phrases language) {
    return words.get(
        switch (language) {
          case EN -> 0;
          case DE -> 1;
          case ES -> 2;
          case FR -> 3;
          case JA -> 4;
          case KO -> 5;
        });
  }
}
