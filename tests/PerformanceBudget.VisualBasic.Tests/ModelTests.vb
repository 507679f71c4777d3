Imports System.IO
Imports System.Linq
Imports System.Text.Json
Imports PerformanceBudget.Domain
Imports PerformanceBudget.Domain.Json
Imports PerformanceBudget.Domain.Review
Imports PerformanceBudget.Testing
Imports Xunit

''' <summary>What somebody does with the library in Visual Basic.</summary>
Public NotInheritable Class ModelTests

    <Fact>
    Public Sub Amounts_AreAddedComparedAndShown()
        Dim price = Money.Parse("60.00元")

        Assert.Equal("14.40万元", (price * 3L * 800L).ToString("W"))
        Assert.Equal(Money.Parse("180"), Money.Sum(price, price, price))
        Assert.True(price < Money.Parse("60.01"))
    End Sub

    <Fact>
    Public Sub AnyNumberOfValues_IsTaken()
        Dim total = StatedAmount.Parse("3.5万元")

        Assert.True(total.IsConsistentWithSum(StatedAmount.Parse("2.45万元"), StatedAmount.Parse("1.00万元")))
        Assert.Equal(total, StatedAmount.Finest(StatedAmount.Parse("约4万元"), total))
        Assert.True(IndicatorValue.Parse("及时、满意") = QualitativeValue.Of("及时", "满意"))
        Assert.Equal("优", QualitativeGrade.Create(0.9D, "优", "优秀").Name)
        Assert.Equal(
            ReviewOptions.Default.Rules.Length - 2,
            ReviewOptions.Default.Without("PB2001", "PB2002").Rules.Length)
    End Sub

    <Fact>
    Public Sub TextThatIsNone_IsTriedWithoutAnException()
        Dim amount As Money

        Assert.False(Money.TryParse("12.345", amount))
    End Sub

    <Fact>
    Public Sub Declaration_IsReadAndReviewed()
        Dim json = File.ReadAllText(Repository.PathTo("samples", "songjiang-2026.json"))
        Dim declaration = DeclarationJson.Read(json).GetDeclaration()

        Dim report = DeclarationReview.Run(declaration)

        Assert.Contains(report.Findings, Function(finding) finding.Code.ToString() = "PB2003")
    End Sub

    <Fact>
    Public Sub ObjectOfOnesOwn_GoesThroughTheSerializer()
        Dim held = New Holder With {.Limit = Money.Parse("12.50"), .Target = IndicatorValue.Parse("及时")}

        Dim json = JsonSerializer.Serialize(held)
        Dim read = JsonSerializer.Deserialize(Of Holder)(json)

        Assert.StartsWith("{""Limit"":12.50,""Reserve"":null,""Target"":{""kind"":""qualitative""", json)
        Assert.Equal(held.Limit, read.Limit)
        Assert.Equal(held.Target, read.Target)
    End Sub

    Public NotInheritable Class Holder
        Public Property Limit As Money
        Public Property Reserve As Money?
        Public Property Target As IndicatorValue
    End Class
End Class
