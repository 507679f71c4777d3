using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <summary>
/// Turns characters that only look like the ones meant into those: radicals and compatibility ideographs, which PDF files carry
/// where a font shares a glyph, into unified ideographs.
/// </summary>
/// <remarks>
/// U+2F00 to U+2FD5 and U+F900 to U+FAD9 as NFKC has them but for ⼾, which is 户 and not 戶; U+2E80 to U+2EF3 by the Equivalent_Unified_Ideograph of Unicode,
/// because NFKC knows two of them; U+2329 and U+232A as NFC has them, which is how some programs print 〈 and 〉. Nothing else is touched: full-width forms, ① and ２ are what was printed.
/// </remarks>
public static class FoldedText
{
    private const char FirstSupplement = '\u2E80';
    private const char FirstKangxi = '\u2F00';
    private const char FirstCompatibility = '\uF900';

    private const char LeftAngle = '\u2329';
    private const char RightAngle = '\u232A';

    // Stands where a character has no other spelling.
    private const char Itself = '\u3000';

    private const string Supplement =
        "　厂乛乚乙亻冂　刀刂卜㔾小小兀尣尢　巳幺彑彐忄心扌攵　旡日月歺母民氵氺灬爫爫丬牛犭王　目示礻　糹"
        + "纟罓罒㓁冗　羊　　耂肀聿肉　艹艹艹虎衤覀西见角　讠贝　车辶辶辶邑钅長镸长门　阝雨青韦页风飞食　飠"
        + "饣　马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工"
        + "己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉"
        + "瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行"
        + "衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯"
        + "鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Compatibility =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞"
        + "擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧"
        + "怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐"
        + "戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂"
        + "燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘"
        + "藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀　　塚　晴　　凞猪益礼神祥福靖精羽　"
        + "蘒　諸　　逸都　　　飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐"
        + "祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵　舘　　並况全侀充冀勇勺喝啕喙嗢塚墳奄奔"
        + "婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛"
        + "練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜　　　㮝䀘䀹　　　齃龎";

    private static readonly SearchValues<char> Folding = SearchValues.Create([
        .. Folded(FirstSupplement, Supplement),
        .. Folded(FirstKangxi, Kangxi),
        .. Folded(FirstCompatibility, Compatibility),
        LeftAngle,
        RightAngle,
    ]);

    /// <summary>The text with the characters meant; the text itself where all of them are.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Of(string text) =>
        Guard.Against.Null(text).AsSpan().IndexOfAny(Folding) < 0
            ? text
            : string.Create(
                text.Length,
                text,
                static (folded, source) =>
                {
                    for (var i = 0; i < source.Length; i++)
                    {
                        folded[i] = Fold(source[i]);
                    }
                }
            );

    /// <summary>The text with the characters meant, where any of them is another one.</summary>
    internal static bool TryFold(ReadOnlySpan<char> text, [NotNullWhen(true)] out string? folded)
    {
        folded = text.IndexOfAny(Folding) < 0 ? null : Of(text.ToString());
        return folded is not null;
    }

    /// <summary>The character meant.</summary>
    internal static char Fold(char c) =>
        c switch
        {
            LeftAngle => '〈',
            RightAngle => '〉',
            < FirstSupplement => c,
            < FirstKangxi => Look(Supplement, FirstSupplement, c),
            < FirstCompatibility => Look(Kangxi, FirstKangxi, c),
            _ => Look(Compatibility, FirstCompatibility, c),
        };

    private static char Look(string table, char first, char c) =>
        c - first < table.Length && table[c - first] is not Itself and var folded ? folded : c;

    private static IEnumerable<char> Folded(char first, string table) =>
        Enumerable.Range(0, table.Length).Where(i => table[i] != Itself).Select(i => (char)(first + i));
}
